package org.heed.clock;

import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;

import org.heed.kernel.Refused;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads holidays from an iCalendar file that somebody found somewhere, and so from anybody: only
 * whole days, within two years, and never more work than a holiday list needs. What it does not
 * take it says. Time zones, links and attachments in it are not looked at, let alone fetched.
 */
final class HolidayFile {

    /** The most bytes that are read at all. */
    static final int LARGEST = 512 * 1024;

    private static final int MOST_DAYS = 500;
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private HolidayFile() {}

    /**
     * The holidays from one day to another, both included, in order.
     *
     * @throws Refused at {@code file}: {@code clock.refused.file-large}, {@code
     *     clock.refused.file-unreadable}, {@code clock.refused.file-many}
     */
    static Found read(byte[] file, LocalDate from, LocalDate until) {
        if (file.length > LARGEST) {
            throw refused("clock.refused.file-large");
        }
        var work = new FutureTask<>(() -> expand(events(text(file)), from, until));
        // A thread of its own, so that no repetition, however odd, holds up more than itself.
        Thread.ofVirtual().start(work);
        try {
            return work.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooMuchWork) {
            work.cancel(true);
            throw refused("clock.refused.file-many");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Refused refused) {
                throw refused;
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused("clock.refused.file-unreadable");
        }
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUnicode) {
            throw refused("clock.refused.file-unreadable");
        }
    }

    private static List<HolidayEvent> events(String text) {
        var handler = new HolidayEvents();
        try {
            new CalendarParserImpl().parse(new StringReader(text), handler);
            return handler.found();
        } catch (IOException | ParserException notACalendar) {
            // The parser wraps what its listener throws.
            throw handler.hadEnough()
                    ? refused("clock.refused.file-many")
                    : refused("clock.refused.file-unreadable");
        } catch (HolidayEvents.TooMany many) {
            throw refused("clock.refused.file-many");
        }
    }

    private static Found expand(List<HolidayEvent> events, LocalDate from, LocalDate until) {
        var days = new TreeMap<LocalDate, SpecialDay.Holiday>();
        var left = new ArrayList<HolidayPreview.Left>();
        for (var event : events) {
            try {
                for (var day : event.days(from, until)) {
                    days.putIfAbsent(day, new SpecialDay.Holiday(day, event.name()));
                    if (days.size() > MOST_DAYS) {
                        throw refused("clock.refused.file-many");
                    }
                }
            } catch (HolidayEvent.NotTaken not) {
                left.add(new HolidayPreview.Left(event.name(), not.why()));
            }
        }
        return new Found(List.copyOf(days.values()), left);
    }

    static Refused refused(String key) {
        return Refused.because(key, "most", LARGEST / 1024).at("file");
    }

    record Found(List<SpecialDay.Holiday> days, List<HolidayPreview.Left> left) {}
}
