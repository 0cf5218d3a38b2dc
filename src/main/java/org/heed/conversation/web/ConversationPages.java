package org.heed.conversation.web;

import org.heed.conversation.MailCard;
import org.heed.conversation.MailKind;
import org.heed.conversation.MailState;
import org.heed.conversation.Matter;
import org.heed.conversation.Template;
import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. */
public final class ConversationPages {

    private ConversationPages() {}

    /** Mails that wait for a person. */
    public record Mails(List<MailCard> mails, @Nullable String next) {}

    /**
     * One mail.
     *
     * @param words as they are to be copied; none until they were asked for, while links and codes
     *     are only named
     */
    public record Mail(MailCard mail, @Nullable String words, Form form) {

        public boolean mayTakeBack() {
            return mail.state().word().matches("waiting|retrying|by-hand|failed|held-back");
        }

        /** Meant for later, and the client wrote first. */
        public boolean heldBack() {
            return mail.state() instanceof MailState.HeldBack;
        }

        public boolean forUs() {
            return mail.state().word().matches("by-hand|failed");
        }
    }

    /**
     * A contact being logged.
     *
     * @param about what it was about; none while that is not said
     * @param people those of the client
     */
    public record Contact(@Nullable Matter about, List<Option> people, Form form) {

        /** As it is named in an address; empty while it is not said. */
        public String named() {
            var matter = about;
            return matter == null ? "" : matter.named();
        }
    }

    /**
     * The texts of one kind, side by side.
     *
     * @param changing the language whose form came back with something wrong; none otherwise
     */
    public record Texts(
            MailKind kind,
            List<MailKind> kinds,
            List<Template> texts,
            @Nullable Language changing,
            Form form) {}
}
