package org.heed.kernel.text;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;

/**
 * Lines of an iCalendar of at most 75 octets, never cut within a letter; libraries count
 * characters, of which a Chinese one is three octets. Source: RFC 5545, 3.1.
 */
public final class CalendarLines {

    private static final int MOST_OCTETS = 75;

    private CalendarLines() {}

    /** The same text, folded, each line ended as the standard says. */
    public static String folded(String text) {
        return text.lines().map(CalendarLines::line).collect(joining());
    }

    private static String line(String line) {
        var folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int letter = line.codePointAt(at);
            int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(letter);
            octets += size;
            at += Character.charCount(letter);
        }
        return folded.append("\r\n").toString();
    }
}
