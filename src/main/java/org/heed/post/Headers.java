package org.heed.post;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of headers, decoded. Source: RFC 5322, RFC 2047, RFC 2231. */
final class Headers {

    private static final int MOST_PEOPLE = 200;
    private static final Set<String> PEOPLE = Set.of("from", "to", "cc", "reply-to");
    private static final Pattern LETTER = Pattern.compile("zQ([0-9A-F]{2,6})Qz");

    private Headers() {}

    static String value(Field field) {
        var raw = field.getRaw();
        var body = field.getBody() == null ? "" : field.getBody();
        if (raw == null) {
            return Lettering.line(body);
        }
        var bytes = raw.toByteArray();
        int colon = 0;
        while (colon < bytes.length && bytes[colon] != ':') {
            colon++;
        }
        var value = Arrays.copyOfRange(bytes, Math.min(colon + 1, bytes.length), bytes.length);
        // A name may hold commas and brackets once it is decoded: addresses are told apart before.
        return PEOPLE.contains(field.getName().strip().toLowerCase(Locale.ROOT))
                ? Lettering.line(Lettering.unfolded(value))
                : Lettering.header(value);
    }

    /** A file's name, which some mailers write as encoded words where none belong. */
    static String name(String written) {
        var name = Lettering.header(written.getBytes(StandardCharsets.UTF_8));
        return name.length() > 250 ? name.substring(name.length() - 250) : name;
    }

    /** People as an address header lists them, groups opened, at most 200. */
    static List<ParsedMail.Person> people(String header) {
        var people = new ArrayList<ParsedMail.Person>();
        if (header.isBlank()) {
            return people;
        }
        for (Mailbox it :
                LenientAddressParser.DEFAULT.parseAddressList(spelled(header)).flatten()) {
            var person = person(it);
            if (person != null && people.size() < MOST_PEOPLE) {
                people.add(person);
            }
        }
        return people;
    }

    /** The parser counts bytes: other letters are spelled out for it, and read again afterwards. */
    private static String spelled(String header) {
        var spelled = new StringBuilder();
        header.codePoints()
                .forEach(it -> {
                    if (it < 128) {
                        spelled.append((char) it);
                    } else {
                        spelled.append("zQ%XQz".formatted(it));
                    }
                });
        return spelled.toString();
    }

    private static String read(String spelled) {
        return LETTER.matcher(spelled)
                .replaceAll(it -> {
                    int letter = Integer.parseInt(it.group(1), 16);
                    return letter > 127 && Character.isValidCodePoint(letter)
                            ? Matcher.quoteReplacement(Character.toString(letter))
                            : Matcher.quoteReplacement(it.group());
                });
    }

    private static ParsedMail.@Nullable Person person(Mailbox it) {
        if (it.getLocalPart() == null || it.getDomain() == null || it.getDomain().isBlank()) {
            return null;
        }
        var address = Lettering.line(read(it.getLocalPart()) + "@" + domain(read(it.getDomain())));
        var name = it.getName() == null ? "" : Lettering.line(read(it.getName()));
        return address.length() > 254
                ? null
                : new ParsedMail.Person(cut(name), address.toLowerCase(Locale.ROOT));
    }

    /** Letters that look like others are told apart in the domain's plain form. Security, B10. */
    private static String domain(String written) {
        try {
            return IDN.toASCII(written.strip(), IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException none) {
            return written.strip();
        }
    }

    private static String cut(String name) {
        return Shortened.to(100, name);
    }

    /** The moment a Date header names; none when it cannot be read. */
    static @Nullable Instant moment(String header) {
        var field =
                DateTimeFieldLenientImpl.PARSER.parse(
                        new RawField("Date", header), DecodeMonitor.SILENT);
        return field.getDate() == null ? null : field.getDate().toInstant();
    }
}
