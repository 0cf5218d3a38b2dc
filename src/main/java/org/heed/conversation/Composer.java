package org.heed.conversation;

import org.heed.kernel.Language;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the composer of a record's page needs; shown by {@code conversation/composer.jte}, read back
 * by {@link ComposerEntry}.
 *
 * @param action where it posts to
 * @param here the record's page; {@code ?draft=holding-reply#composer} is added to start from a
 *     text, and answered with {@code draft}
 * @param draftKey under which the browser keeps what was typed: the record's number
 * @param toName whom a reply goes to; empty when nobody is named, then there is no reply
 * @param byMail whether they have a mail address; else a reply is handed over by hand
 * @param language theirs: what is written to them is marked with it
 * @param subject what a reply's subject is unless changed
 * @param texts the kinds of text one may start from here
 * @param draft the text that was chosen
 * @param chosen the kind of the draft, or of what was sent and came back
 */
public record Composer(
        String action,
        String here,
        String draftKey,
        String toName,
        boolean byMail,
        Language language,
        String subject,
        List<MailKind> texts,
        @Nullable Draft draft,
        @Nullable MailKind chosen,
        Form form) {

    public Composer {
        texts = List.copyOf(texts);
    }

    /** Which of reply, note and contact is in front. */
    public String kind() {
        var kind = form.text("kind");
        return !kind.isEmpty() ? kind : toName.isEmpty() ? "note" : "reply";
    }

    /** Whether it came back only to be asked whether it is meant like that. */
    public boolean asks() {
        return form.reasons().stream()
                .anyMatch(it ->
                        it.key().equals("conversation.refused.vague")
                                || it.key().equals("conversation.refused.over"));
    }
}
