package org.heed.history;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;

import org.heed.kernel.Refused;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/**
 * Reads the events of a calendar file, which came from anybody: a few facts of each, nothing in it
 * is fetched, no repetition is unfolded. Source: RFC 5545; interop, C.9.
 */
final class CalendarFile {

    /** The most bytes that are read at all: 5 MB. */
    static final int LARGEST = 5 * 1024 * 1024;

    private CalendarFile() {}

    /**
     * @param zone what a time without a zone is meant in
     * @throws Refused at {@code files}: {@code history.refused.calendar-large}, {@code
     *     .calendar-unreadable}, {@code .calendar-many}
     */
    static List<CalendarEvent> read(byte[] file, ZoneId zone) {
        if (file.length > LARGEST) {
            throw Refused.because("history.refused.calendar-large", "max", LARGEST / 1024 / 1024)
                    .at("files");
        }
        var text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var events = new CalendarEvents(zone);
        try {
            new CalendarParserImpl().parse(new StringReader(text), events);
            return events.found();
        } catch (IOException | ParserException notACalendar) {
            throw refused(events);
        } catch (CalendarEvents.TooMany many) {
            throw refused(events);
        }
    }

    /** The parser wraps what its listener throws. */
    private static Refused refused(CalendarEvents events) {
        return Refused.because(
                        events.hadEnough()
                                ? "history.refused.calendar-many"
                                : "history.refused.calendar-unreadable")
                .at("files");
    }
}
