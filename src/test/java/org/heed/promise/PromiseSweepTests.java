package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.clock.Calendars;
import org.heed.clock.WorkingCalendar;
import org.heed.clock.WorkingHours;
import org.heed.identity.Me;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Reminders on a calendar of Monday to Friday, nine to five in Shanghai. */
@HeedTest
class PromiseSweepTests {

    /** Tuesday, nine o'clock in Shanghai. */
    private static final Instant TUESDAY = Instant.parse("2026-11-24T01:00:00Z");

    /** Friday, five o'clock. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T09:00:00Z");

    @Autowired Promises promises;
    @Autowired PromiseLists lists;
    @Autowired PromiseSweep sweep;
    @Autowired Feeds feeds;
    @Autowired Calendars calendars;
    @Autowired CalendarLists calendarLists;
    @Autowired Heard heard;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private Me administrator;
    private ClientCard client;
    private CalendarId mine;

    @BeforeEach
    void somebodyWithWorkingHours() {
        clock.set(TUESDAY);
        me = cast.projectManager();
        administrator = cast.administrator();
        client = clientele.hengyuan(me);
        mine = calendars.add(administrator, "九到五 " + Cast.next(), nineTo(17));
        feeds.choose(me, Optional.of(mine));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void comeWhenWorkAndBufferJustFit() {
        // Twelve hours and three for what nobody thought of: two working days less an hour.
        assertThat(begin(made(12))).isEqualTo("2026-11-26T02:00:00Z");
        assertThat(begin(promises.make(me, vow().made()))).isEqualTo("2026-11-27T07:00:00Z");
    }

    @Test
    void moveWithTheWorkTheDateAndTheCalendarOfWhoKeepsIt() {
        var id = made(12);
        promises.estimate(me, id, Duration.ofHours(4));
        assertThat(begin(id)).isEqualTo("2026-11-27T03:00:00Z");

        promises.renegotiate(me, id, FRIDAY.plus(Duration.ofDays(3)), Consent.said("來電同意"));
        assertThat(begin(id)).isEqualTo("2026-11-30T03:00:00Z");

        var seen = calendarLists.get(administrator, mine).line();
        calendars.revise(administrator, mine, seen.version(), seen.name(), nineTo(13));
        sweep.sweep();
        // Monday has four hours now, so two of the six are Friday's.
        assertThat(begin(id)).isEqualTo("2026-11-27T03:00:00Z");
    }

    @Test
    void areToldOnceHoweverOftenOneLooks() {
        var id = made(12);
        sweep.sweep();
        assertThat(heard.of(id)).containsExactly("made");
        clock.set(Instant.parse("2026-11-26T02:00:00Z"));
        sweep.sweep();
        sweep.sweep();

        assertThat(heard.of(id)).containsExactly("made", "reminder-came");
        assertThat(lists.attention(me, java.time.LocalDate.of(2026, 11, 26)))
                .extracting(PromiseCard::id)
                .contains(id);
    }

    @Test
    void areToldAgainWhenTheDateMovedAway() {
        var id = made(12);
        clock.set(Instant.parse("2026-11-26T02:00:00Z"));
        sweep.sweep();
        promises.renegotiate(me, id, FRIDAY.plus(Duration.ofDays(7)), Consent.said("來電同意"));
        sweep.sweep();
        clock.set(FRIDAY.plus(Duration.ofDays(6)));
        sweep.sweep();

        assertThat(heard.of(id))
                .containsExactly("made", "reminder-came", "renegotiated", "reminder-came");
    }

    @Test
    void areNotToldForWhatIsKept() {
        var id = made(12);
        promises.keep(me, id, clock.instant());
        clock.set(FRIDAY);
        sweep.sweep();

        assertThat(heard.of(id)).containsExactly("made", "kept");
    }

    @Test
    void areToldOnceByTwoNodesAtOnce() throws Exception {
        var all = IntStream.range(0, 60).mapToObj(_ -> made(12)).toList();
        clock.set(FRIDAY);
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(() -> sweepTogether(together));
            var second = nodes.submit(() -> sweepTogether(together));
            first.get();
            second.get();
        }
        sweep.sweep();

        assertThat(all)
                .allSatisfy(
                        id -> assertThat(heard.of(id)).containsExactly("made", "reminder-came"));
    }

    private Void sweepTogether(CyclicBarrier together) throws Exception {
        together.await();
        sweep.sweep();
        return null;
    }

    private PromiseId made(int hours) {
        return promises.make(me, vow().hours(hours).made());
    }

    private Vows vow() {
        return Vows.of(client, me, clock.instant(), FRIDAY);
    }

    private String begin(PromiseId id) {
        return String.valueOf(lists.get(me, id).care().remindAt());
    }

    private static WorkingCalendar nineTo(int end) {
        var hours = List.of(WorkingHours.parse("09:00-" + end + ":00"));
        return new WorkingCalendar(
                ZoneId.of("Asia/Shanghai"),
                Map.of(
                        DayOfWeek.MONDAY,
                        hours,
                        DayOfWeek.TUESDAY,
                        hours,
                        DayOfWeek.WEDNESDAY,
                        hours,
                        DayOfWeek.THURSDAY,
                        hours,
                        DayOfWeek.FRIDAY,
                        hours),
                List.of());
    }
}
