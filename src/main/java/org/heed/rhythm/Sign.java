package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Map;

/**
 * One reason to act on a client or a project, as a room raises it.
 *
 * @param source the record that gives the reason: a promise, a hand-over. The same kind from the
 *     same source about the same contact is the same sign
 * @param circle whose it is: the project's when there is a project, else the client's; nobody else
 *     sees it, or its part of the sum
 * @param contact whom it is about; none when the client as a whole
 * @param since from when it counts; it may lie ahead, then it comes on the radar by itself at that
 *     moment
 * @param facts named facts of the sentence {@code radar.sign.<kind>}; an ISO instant is shown as a
 *     moment in the reader's zone. {@code contact} and {@code since} are there without being named
 * @param url path of the page where it can be settled
 * @param owner who should act; none for the project's manager, or whoever looks after the rhythm
 */
public record Sign(
        SignKind kind,
        Subject source,
        CircleId circle,
        ClientId client,
        @Nullable ProjectId project,
        @Nullable ContactId contact,
        Instant since,
        Map<String, String> facts,
        String url,
        @Nullable PersonId owner) {

    public Sign {
        facts = Map.copyOf(facts);
    }
}
