package org.heed.post;

import org.heed.post.MimeReader.Body;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a mail's words from its files. */
@Component
class MailReader {

    private static final int SUBJECT = 400;

    /**
     * @throws Unreadable with the reason
     */
    ParsedMail read(byte[] raw) {
        var read = MimeReader.read(raw);
        var text = words(read.bodies(), "text/plain");
        var html = words(read.bodies(), "text/html");
        var subject = String.join(" ", read.headers().getOrDefault("subject", List.of()));
        return new ParsedMail(
                read.headers(),
                people(read, "from"),
                people(read, "reply-to"),
                people(read, "to", "cc"),
                Shortened.to(SUBJECT, subject),
                Headers.moment(String.join(" ", read.headers().getOrDefault("date", List.of()))),
                readable(text, html),
                html,
                parts(read.bodies()));
    }

    private static List<ParsedMail.Person> people(MimeReader.Read read, String... headers) {
        var people = new ArrayList<ParsedMail.Person>();
        for (var header : headers) {
            read.headers()
                    .getOrDefault(header, List.of())
                    .forEach(it -> people.addAll(Headers.people(it)));
        }
        return people;
    }

    private static boolean isWords(Body it) {
        return !it.attached()
                && it.name().isEmpty()
                && (it.type().equals("text/plain") || it.type().equals("text/html"));
    }

    private static String words(List<Body> bodies, String type) {
        return bodies.stream()
                .filter(it -> isWords(it) && it.type().equals(type))
                .map(it -> Lettering.decode(it.content(), it.charset()))
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A footer in plain text does not hide a letter written in HTML. */
    private static String readable(String text, String html) {
        if (html.isEmpty()) {
            return text;
        }
        var said = HtmlWords.of(Jsoup.parse(html));
        return text.length() * 4 >= said.length() ? text : said;
    }

    private static List<ParsedMail.Part> parts(List<Body> bodies) {
        var parts = new ArrayList<ParsedMail.Part>();
        for (int i = 0; i < bodies.size(); i++) {
            var it = bodies.get(i);
            if (!isWords(it) && it.content().length > 0) {
                parts.add(
                        new ParsedMail.Part(
                                i + 1,
                                it.name(),
                                it.type(),
                                it.method(),
                                it.contentId(),
                                !it.attached() && !it.contentId().isEmpty(),
                                it.content()));
            }
        }
        return parts;
    }
}
