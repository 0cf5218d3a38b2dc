package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

@Timeout(20)
class HolidayFileTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2028, 12, 31);

    @Test
    void readsWholeDaysWithTheirNames() {
        var found =
                read(
                        event(
                                "SUMMARY:国庆节\n"
                                        + "DTSTART;VALUE=DATE:20261001\n"
                                        + "DTEND;VALUE=DATE:20261004"),
                        event("SUMMARY:Boxing Day\\, observed\nDTSTART;VALUE=DATE:20261228"));
        assertThat(found.left()).isEmpty();
        assertThat(found.days())
                .containsExactly(
                        holiday("2026-10-01", "国庆节"),
                        holiday("2026-10-02", "国庆节"),
                        holiday("2026-10-03", "国庆节"),
                        holiday("2026-12-28", "Boxing Day, observed"));
    }

    @Test
    void repeatsYearByYearWithinItsYearsAndWithoutItsExceptions() {
        var found =
                read(
                        event(
                                "SUMMARY:Tag der Arbeit\nDTSTART;VALUE=DATE:19900501\n"
                                        + "RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20270501"),
                        event(
                                "SUMMARY:Memorial Day\n"
                                    + "DTSTART;VALUE=DATE:20200525\n"
                                    + "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO;UNTIL=20271231T000000Z"));
        assertThat(found.days())
                .extracting(SpecialDay.Holiday::on)
                .containsExactly(
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 25),
                        LocalDate.of(2027, 5, 31),
                        LocalDate.of(2028, 5, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART:20261001T090000Z | has-time",
                "DTSTART;VALUE=DATE:20261001~RRULE:FREQ=SECONDLY | repeats",
                "DTSTART;VALUE=DATE:20261001~RRULE:FREQ=DAILY | repeats",
                "DTSTART;VALUE=DATE:20261001~RRULE:FREQ=WEEKLY;COUNT=1 | repeats",
                "DTSTART;VALUE=DATE:20261001~RRULE:FREQ=YEARLY;BYSECOND=0 | repeats",
                "DTSTART;VALUE=DATE:20261001~RRULE:whenever it rains | repeats",
                "DTSTART;VALUE=DATE:00010101~RRULE:FREQ=YEARLY | too-long",
                "DTSTART;VALUE=DATE:20260101~DTEND;VALUE=DATE:20991231 | too-long",
                "DTSTART;VALUE=DATE:20261001~DTEND;VALUE=DATE:20260901 | too-long",
                "DTSTART;VALUE=DATE:20261301 | unreadable",
                "SUMMARY:no day | unreadable",
                "DTSTART;VALUE=DATE:20261001~STATUS:CANCELLED | cancelled"
            })
    void saysWhatItDoesNotTakeAndWhy(String lines, String why) {
        var found = read(event("SUMMARY:odd\n" + lines.strip().replace('~', '\n')));
        assertThat(found.days()).isEmpty();
        assertThat(found.left()).extracting(HolidayPreview.Left::why).containsExactly(why);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no calendar at all", "BEGIN:VCALENDAR", "<?xml version='1.0'?>"})
    void whatIsNoCalendarIsRefused(String text) {
        refused("clock.refused.file-unreadable", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNotUnicodeIsRefused() {
        refused("clock.refused.file-unreadable", new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 65});
    }

    @Test
    void whatIsTooLargeIsRefusedUnread() {
        refused("clock.refused.file-large", new byte[HolidayFile.LARGEST + 1]);
    }

    @Test
    void moreEventsThanAListOfHolidaysHasAreRefused() {
        refused("clock.refused.file-many", file(event("DTSTART:20261001").repeat(2_100)));
        var names = new StringBuilder();
        for (var property = 0; property < 51_000; property++) {
            names.append("X:1\n");
        }
        refused("clock.refused.file-many", file(event(names.toString())));
    }

    @Test
    void componentsWithinComponentsWithoutEndAreRefused() {
        var deep = "BEGIN:VALARM\n".repeat(5_000) + "END:VALARM\n".repeat(5_000);
        refused("clock.refused.file-many", file("BEGIN:VEVENT\n" + deep + "END:VEVENT\n"));
    }

    @Test
    void aBombOfRepetitionsGoesOffHarmlessly() {
        var all = new StringBuilder();
        var weekdays = "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR,SA,SU";
        for (var number = 0; number < 1_500; number++) {
            all.append(event("SUMMARY:b" + number + "\nDTSTART;VALUE=DATE:19000101\n" + weekdays));
        }
        assertThat(daysOrTooMany(file(all.toString()))).isLessThanOrEqualTo(500);
    }

    /** How far it gets within its seconds depends on the machine; beyond them it is refused. */
    private static int daysOrTooMany(byte[] file) {
        try {
            return HolidayFile.read(file, FROM, UNTIL).days().size();
        } catch (Refused tooMany) {
            assertThat(tooMany.reasons())
                    .extracting(Reason::key)
                    .containsExactly("clock.refused.file-many");
            return 0;
        }
    }

    @Test
    void timeZonesAndLinksInItAreNotLookedAt() {
        var zone =
                """
                BEGIN:VTIMEZONE
                TZID:Nowhere
                TZURL:http://localhost:1/zone.ics
                BEGIN:STANDARD
                DTSTART:16010101T000000
                RRULE:FREQ=SECONDLY
                END:STANDARD
                END:VTIMEZONE
                """;
        var found =
                HolidayFile.read(
                        file(
                                zone
                                        + event(
                                                "SUMMARY:a\n"
                                                    + "ATTACH:http://localhost:1/x\n"
                                                    + "DTSTART;VALUE=DATE;TZID=Nowhere:20261001")),
                        FROM,
                        UNTIL);
        assertThat(found.days()).containsExactly(holiday("2026-10-01", "a"));
    }

    private static HolidayFile.Found read(String... events) {
        return HolidayFile.read(file(String.join("", events)), FROM, UNTIL);
    }

    private static void refused(String key, byte[] file) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> HolidayFile.read(file, FROM, UNTIL))
                .withMessage(key)
                .satisfies(it -> assertThat(it.reasons().getFirst().at()).isEqualTo("file"));
    }

    private static SpecialDay.Holiday holiday(String on, String name) {
        return new SpecialDay.Holiday(LocalDate.parse(on), name);
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\n" + lines.strip() + "\nEND:VEVENT\n";
    }

    private static byte[] file(String events) {
        var all = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//EN\n" + events + "END:VCALENDAR\n";
        return all.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
