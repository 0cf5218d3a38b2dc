package org.heed.complaint;

import org.heed.kernel.Actor;

/** How we know that it worked for the client. */
public sealed interface Confirmation {

    /** The client said so. */
    record Said(Actor by, Evidence evidence) implements Confirmation {}

    /**
     * The written rule ran out: the client was told of it and did not answer.
     *
     * @param reminders how many reached them, at least {@link ConfirmationForm#REMINDERS}
     */
    record NoAnswer(int reminders) implements Confirmation {}
}
