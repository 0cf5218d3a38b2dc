package org.heed.complaint.api;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.complaint.Telling;
import org.heed.kernel.Language;
import org.jspecify.annotations.Nullable;

import java.util.Objects;

/**
 * How the client is told: {@code {"mail": {…}}} is written and sent, {@code {"talk": {…}}} took
 * place and is noted. Exactly one of the two.
 */
record TellingInput(@Nullable Mail mail, @Nullable Talk talk) {

    /**
     * @param to a contact's id; the one who complained when left out
     * @param language of the words; the client's when left out
     * @param leavesAt when it is to leave, if the client does not write before; at once when left
     *     out
     */
    record Mail(
            @Nullable Long to,
            @Nullable String subject,
            @Nullable String words,
            @Nullable String language,
            @Nullable String leavesAt) {}

    record Talk(
            @Nullable String channel,
            @Nullable String at,
            @Nullable String words,
            @Nullable String before,
            @Nullable String after) {}

    static Telling read(Reading in, @Nullable TellingInput input, Language otherwise) {
        if (input != null && input.mail != null && input.talk == null) {
            var mail = input.mail;
            return in.part("mail", it -> mail(it, mail, otherwise));
        }
        if (input != null && input.talk != null && input.mail == null) {
            var talk = input.talk;
            return in.part("talk", it -> talk(it, talk));
        }
        in.wrong("kernel.refused.missing", "mail");
        return new Telling.Mail(null, "", "", otherwise);
    }

    private static Telling mail(Reading in, Mail mail, Language otherwise) {
        return new Telling.Mail(
                mail.to == null ? null : new ContactId(mail.to),
                in.required("subject", mail.subject, 200),
                in.required("words", mail.words, 20_000),
                Objects.requireNonNullElse(in.language("language", mail.language), otherwise),
                in.moment("leavesAt", mail.leavesAt));
    }

    private static Telling talk(Reading in, Talk talk) {
        return new Telling.Talk(
                in.choiceRequired("channel", talk.channel, Channel.class),
                in.momentRequired("at", talk.at),
                in.required("words", talk.words, 20_000),
                in.mood("before", talk.before),
                in.mood("after", talk.after));
    }
}
