package org.heed.post.web;

import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.heed.post.Letter;
import org.heed.post.LetterLine;
import org.heed.post.MailHealth;
import org.heed.post.MailboxCard;
import org.heed.post.Standing;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class PostPages {

    private PostPages() {}

    /**
     * Mails that came in.
     *
     * @param which the list's word: {@code waiting}, {@code automatic}, …
     * @param lists all of these words, in their order
     */
    public record Mails(
            String which, List<String> lists, List<LetterLine> mails, @Nullable String next) {}

    /**
     * One of them.
     *
     * @param contactName the contact it names, as our records call them; empty for none
     * @param together the other mails of its exchange, oldest first
     */
    public record Mail(
            Form form,
            Letter letter,
            LetterLine line,
            String contactName,
            List<LetterLine> together) {

        public Mail {
            together = List.copyOf(together);
        }

        public boolean waits() {
            return letter.standing() == Standing.WAITING;
        }

        public boolean mayVouch() {
            return waits()
                    && letter.sender().equals("contact")
                    && letter.contact() != null
                    && !letter.sureness().speaks();
        }

        /** What a replay may change. */
        public boolean mayReplay() {
            return letter.standing() != Standing.ON_RECORD
                    && letter.standing() != Standing.COMPLAINT;
        }
    }

    /** Rows on another page. */
    public record Rows(List<LetterLine> mails, @Nullable String more) {}

    /** How mail comes in. */
    public record Health(Form form, MailHealth.Now now, boolean late) {}

    /** All mailboxes. */
    public record Boxes(List<MailboxCard> mailboxes) {}

    /** One mailbox, or a new one; tried: what a trial found, empty when it went well. */
    public record Box(
            Form form,
            @Nullable MailboxCard mailbox,
            List<Option> securities,
            List<Option> signOns) {}
}
