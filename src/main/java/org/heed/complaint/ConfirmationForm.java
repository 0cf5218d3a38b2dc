package org.heed.complaint;

import org.heed.client.ContactId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** How the client's confirmation reached us, or that the written rule ran out. */
public sealed interface ConfirmationForm {

    /** Reminders that must have reached the client before silence counts. */
    int REMINDERS = 2;

    /** Whole days since the client was told, before silence counts. */
    int DAYS = 10;

    /**
     * @param by who said so; none for the contact who complained
     */
    record Said(@Nullable ContactId by, Instant at, Evidence evidence)
            implements ConfirmationForm {}

    record NoAnswer(int reminders) implements ConfirmationForm {}
}
