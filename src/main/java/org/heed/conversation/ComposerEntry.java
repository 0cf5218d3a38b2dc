package org.heed.conversation;

import org.heed.client.Channel;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.ZoneId;

/** What somebody wrote in the composer. */
public sealed interface ComposerEntry {

    /** As typed. */
    String words();

    /**
     * To the client.
     *
     * @param nextWord when the client hears from us next; becomes a promise. Source: R036
     * @param leavesAt when it is to leave; none for at once
     */
    record Reply(
            MailKind kind,
            String subject,
            String words,
            @Nullable Instant nextWord,
            @Nullable Instant leavesAt)
            implements ComposerEntry {}

    /** For us alone. */
    record Note(String words) implements ComposerEntry {}

    /** A call, a visit, a message that took place. */
    record Contact(
            Channel channel,
            Direction direction,
            Instant at,
            boolean clientVisible,
            @Nullable Emotion before,
            @Nullable Emotion after,
            String words)
            implements ComposerEntry {}

    /**
     * Reads the form. A reply with a vague time or an over-promise is refused once, at {@code
     * words}; with {@code anyway} it passes. Notes what is wrong in the form, and throws it all.
     *
     * @param zone the writer's
     * @throws org.heed.kernel.Refused at {@code words}, {@code subject}, {@code channel}, {@code
     *     at}, {@code nextWord}, {@code leavesAt}
     */
    static ComposerEntry read(Form form, ZoneId zone, Instant now) {
        var entry =
                switch (form.text("kind")) {
                    case "note" -> new Note(form.required("words", 8000));
                    case "contact" -> contact(form, zone, now);
                    default -> reply(form, zone);
                };
        if (entry instanceof Reply && !form.checked("anyway")) {
            PromiseCheck.find(entry.words())
                    .ifPresent(it ->
                            form.refuse(
                                    Reason.of(
                                            it.kind() == PromiseCheck.Kind.VAGUE
                                                    ? "conversation.refused.vague"
                                                    : "conversation.refused.over",
                                            "words",
                                            "word",
                                            it.word())));
        }
        form.done();
        return entry;
    }

    private static Reply reply(Form form, ZoneId zone) {
        return new Reply(
                form.choice("mailKind", MailKind.class).orElse(MailKind.REPLY),
                form.required("subject", 200),
                form.required("words", 20_000),
                form.moment("nextWord", zone).orElse(null),
                form.moment("leavesAt", zone).orElse(null));
    }

    /** Reads a contact alone; notes what is wrong in the form and throws nothing. */
    static Contact contact(Form form, ZoneId zone, Instant now) {
        return new Contact(
                form.choice("channel", Channel.class).orElse(Channel.PHONE),
                form.choice("direction", Direction.class).orElse(Direction.OUT),
                form.moment("at", zone).orElse(now),
                form.checked("clientVisible"),
                form.choice("before", Emotion.class).orElse(null),
                form.choice("after", Emotion.class).orElse(null),
                form.required("words", 8000));
    }
}
