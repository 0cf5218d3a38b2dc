package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A calendar parser that shares no line with ours: Debian's python3-icalendar. Where tests require
 * what they need ({@code heed.browser.required}), its absence is a failure.
 */
final class OtherProgram {

    private static final String READ =
            """
            import sys
            from icalendar import Calendar
            c = Calendar.from_ical(sys.stdin.buffer.read())
            e = [x for x in c.walk() if x.name == 'VEVENT'][0]
            z = [x for x in c.walk() if x.name == 'VTIMEZONE'][0]
            s = e['DTSTART'].dt
            print(c['METHOD'])
            print(e['UID'])
            print(int(e['SEQUENCE']))
            print(s.isoformat())
            print(z['TZID'])
            print(z.to_tz().utcoffset(s.replace(tzinfo=None)).total_seconds())
            print(e['SUMMARY'])
            """;

    private OtherProgram() {}

    static void read(String text, String method, MeetingCard card) throws Exception {
        var python = python();
        if (python.isEmpty()) {
            assertThat(Boolean.getBoolean("heed.browser.required"))
                    .as("python3-icalendar is required and not installed")
                    .isFalse();
            Assumptions.abort("python3-icalendar is not installed");
        }
        var lines = run(python.getFirst(), READ, text);
        assertThat(lines.get(0)).isEqualTo(method);
        assertThat(lines.get(1)).startsWith("meeting-" + card.id().value() + "@");
        var start = card.startsAt().atZone(card.zone());
        assertThat(Instant.from(java.time.OffsetDateTime.parse(lines.get(3))))
                .isEqualTo(card.startsAt().truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
        assertThat(lines.get(4)).isEqualTo(card.zone().getId());
        assertThat(Double.parseDouble(lines.get(5))).isEqualTo(start.getOffset().getTotalSeconds());
        assertThat(lines.get(6)).isEqualTo(card.title());
    }

    private static List<String> python() throws Exception {
        for (var python : List.of("/usr/bin/python3", "python3")) {
            try {
                if (start(python, "import icalendar").waitFor() == 0) {
                    return List.of(python);
                }
            } catch (IOException none) {
                continue;
            }
        }
        return List.of();
    }

    private static Process start(String python, String program) throws IOException {
        return new ProcessBuilder(python, "-c", program)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> run(String python, String program, String input) throws Exception {
        var process = start(python, program);
        try (var to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        return said.lines().toList();
    }
}
