package org.heed.notification;

import org.heed.kernel.Language;
import org.heed.kernel.Tomorrow;
import org.heed.kernel.Urgency;
import org.heed.kernel.web.Host;
import org.heed.kernel.web.Words;
import org.springframework.stereotype.Component;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What our mails to our people say: numbers, reasons and links, nothing a record says. A mail lies
 * on phones and in mailboxes that no right of ours reaches.
 */
@Component
class NoticeWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Words words;
    private final Host host;

    NoticeWords(Words words, Host host) {
        this.words = words;
        this.host = host;
    }

    /** The two parts of a mail. */
    record Mail(String subject, String body) {}

    /** One thing that needs somebody, or several things in one mail. */
    Mail told(Language language, List<Mailing.Due> lines) {
        var subject =
                lines.size() == 1 && lines.getFirst().level() == Urgency.NOW
                        ? words.say(
                                language,
                                "notification.mail.one",
                                "label",
                                lines.getFirst().label())
                        : words.say(language, "notification.mail.several", "n", lines.size());
        return new Mail(
                subject,
                part(language, lines, Urgency.NOW)
                        + part(language, lines, Urgency.TODAY)
                        + foot(language));
    }

    private String part(Language language, List<Mailing.Due> lines, Urgency level) {
        var those = lines.stream().filter(it -> it.level() == level).toList();
        return those.isEmpty()
                ? ""
                : those.stream()
                        .map(it -> line(language, it))
                        .collect(
                                Collectors.joining(
                                        "\n\n",
                                        words.say(
                                                        language,
                                                        "notification.mail.level."
                                                                + LineRepository.word(level))
                                                + "\n\n",
                                        "\n\n"));
    }

    private String line(Language language, Mailing.Due line) {
        var label =
                line.label().isEmpty()
                        ? words.say(language, "notification.mail.record")
                        : line.label();
        var why = words.say(language, "notification.why." + line.why());
        return words.say(language, "notification.mail.line", "label", label, "why", why)
                + "\n"
                + host.address()
                + "/notifications/"
                + line.id();
    }

    /** What is promised for the day to come. */
    Mail tomorrow(Language language, ZoneId zone, List<Tomorrow.Item> items) {
        var list =
                items.stream()
                        .map(it ->
                                "%s  %s\n%s%s"
                                        .formatted(
                                                LocalTime.ofInstant(it.at(), zone).format(TIME),
                                                it.label(),
                                                host.address(),
                                                it.url()))
                        .collect(Collectors.joining("\n\n"));
        return new Mail(
                words.say(language, "notification.mail.tomorrow", "n", items.size()),
                words.say(language, "notification.mail.tomorrow.lead")
                        + "\n\n"
                        + list
                        + "\n\n"
                        + words.say(language, "notification.mail.tomorrow.review")
                        + "\n"
                        + host.address()
                        + "/promises/review\n\n"
                        + foot(language));
    }

    private String foot(Language language) {
        return words.say(language, "notification.mail.foot")
                + "\n"
                + host.address()
                + "/settings/me/notifications\n";
    }
}
