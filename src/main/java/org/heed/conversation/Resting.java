package org.heed.conversation;

import org.heed.identity.PersonId;

import java.time.Instant;
import java.util.Optional;

/** When somebody of the house is left alone; the room that knows their wishes says it. */
public interface Resting {

    /**
     * Asked before a mail to them is handed to the server.
     *
     * @param written when the mail was written
     * @return until when it waits; empty when it may leave now
     */
    Optional<Instant> until(PersonId person, Instant written, Instant now);
}
