package org.heed.change;

import org.heed.conversation.MailId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * That somebody was told.
 *
 * @param ours whether they are one of us
 * @param mail the mail to the client's people; none for ours
 * @param mailState where that mail is: {@code waiting}, {@code sent} and so on; empty for ours
 */
public record Notified(
        boolean ours, String name, @Nullable MailId mail, String mailState, Instant at) {

    /** Whether it left the house; ours have their line at once. */
    public boolean proven() {
        return ours || mailState.equals("sent") || mailState.equals("sent-by-hand");
    }
}
