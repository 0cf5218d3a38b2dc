package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.clock.ClockKind.PRELIMINARY_PLAN;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.About;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

@HeedTest
class ClockSweepTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");

    @Autowired Clocks clocks;
    @Autowired ClockRepository repository;
    @Autowired ClockSweep sweep;
    @Autowired TestClock time;
    @Autowired Matters matters;
    @Autowired HeardHappenings heard;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void onMonday() {
        time.set(MONDAY);
    }

    @AfterEach
    void backToTheCast() {
        time.set(TestClock.START);
    }

    @Test
    void tellsEachShareOnceAndThenTheBreachOnce() {
        var about = started();
        for (var hour = 1; hour <= 30; hour++) {
            time.set(MONDAY.plus(Duration.ofHours(hour)));
            sweep.sweep();
            sweep.sweep();
        }
        assertThat(heard.about(about.subject()))
                .extracting(it -> it instanceof ClockHappening.Warned warned ? warned.share() : 100)
                .containsExactly(50, 75, 90, 100);
    }

    @Test
    void aNodeThatSleptTellsOnlyTheLastOfWhatItSleptThrough() {
        var about = started();
        time.set(MONDAY.plus(Duration.ofHours(22)));
        sweep.sweep();
        assertThat(heard.about(about.subject()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ClockHappening.Warned.class, it -> assertThat(it.share()).isEqualTo(90));
        assertThat(heard.about(about.subject()).getFirst().about()).isEqualTo(about);
    }

    @Test
    void twoNodesAtOnceRecordAndTellEachBreachOnce() throws Exception {
        var all = IntStream.range(0, 250).mapToObj(_ -> started()).toList();
        time.set(MONDAY.plus(Duration.ofHours(25)));
        var together = new CyclicBarrier(2);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var first = nodes.submit(() -> sweepTogether(together));
            var second = nodes.submit(() -> sweepTogether(together));
            first.get();
            second.get();
        }
        sweep.sweep();
        assertThat(all)
                .allSatisfy(about ->
                        assertThat(heard.kinds(about.subject())).containsExactly("clock.breached"));
    }

    @Test
    void leavesAloneWhatAnotherNodeHolds() {
        var held = started();
        time.set(MONDAY.plus(Duration.ofHours(25)));
        var free =
                transaction.execute(_ -> {
                    repository.lockDue(time.instant(), 10_000);
                    return CompletableFuture.supplyAsync(this::startedAndSwept).join();
                });
        assertThat(heard.about(free.subject())).hasSize(1);
        assertThat(heard.about(held.subject())).isEmpty();
        sweep.sweep();
        assertThat(heard.about(held.subject())).hasSize(1);
    }

    @Test
    void givesWayToAPersonWhoWritesToTheSameMatter() {
        var busy = started();
        var free = started();
        time.set(MONDAY.plus(Duration.ofHours(25)));
        transaction.executeWithoutResult(_ -> {
            // Holds the matter's timeline, as any door does until it commits.
            events.publishEvent(
                    new ClockHappening.Moved(
                            new ClockHappening.Of(busy, PRELIMINARY_PLAN, MONDAY, null), MONDAY));
            CompletableFuture.runAsync(sweep::sweep).join();
            assertThat(heard.kinds(busy.subject())).isEmpty();
        });
        sweep.sweep();
        assertThat(heard.kinds(busy.subject())).containsExactly("clock.moved", "clock.breached");
        assertThat(heard.kinds(free.subject())).containsExactly("clock.breached");
    }

    /** Not a copy of the query and its plan, but what the real one read. */
    @Test
    void readsOnlyTheRowsThatAreDue() {
        var about = started();
        transaction.executeWithoutResult(status -> {
            fillWithClocksThatAreNotDue(about);
            var before = rowsRead();
            time.set(MONDAY.plus(Duration.ofHours(25)));
            var due = repository.lockDue(time.instant(), 100).size();
            var after = rowsRead();
            assertThat(after.getFirst() - before.getFirst()).as("scans of the table").isZero();
            assertThat(after.getLast() - before.getLast()).isLessThanOrEqualTo(due + 10L);
            status.setRollbackOnly();
        });
    }

    private void fillWithClocksThatAreNotDue(About about) {
        jdbc.sql(
                        """
                        insert into clock (subject_kind, subject_id, circle_id, kind, severity,
                            target_unit, calendar_version_id, started_at, counted_from, due_at,
                            next_at, state)
                        select 'matter', number, :circle, 'promise', 'normal', 'fixed',
                            (select min(id) from working_calendar_version), :from, :from, :due,
                            :due, 'running'
                        from generate_series(1, 20000) as number
                        """)
                .param("circle", about.circle())
                .param("from", MONDAY.atOffset(java.time.ZoneOffset.UTC))
                .param("due", MONDAY.plus(Duration.ofDays(9)).atOffset(java.time.ZoneOffset.UTC))
                .update();
        jdbc.sql("analyze clock").update();
    }

    private List<Long> rowsRead() {
        return jdbc.sql(
                        """
                        select seq_scan, idx_tup_fetch from pg_stat_xact_user_tables
                        where relname = 'clock'
                        """)
                .query((row, _) -> List.of(row.getLong("seq_scan"), row.getLong("idx_tup_fetch")))
                .single();
    }

    private About startedAndSwept() {
        var about = started();
        sweep.sweep();
        return about;
    }

    private Void sweepTogether(CyclicBarrier together) throws Exception {
        together.await();
        sweep.sweep();
        return null;
    }

    private About started() {
        var about = matters.some();
        clocks.start(NewClock.byTargets(about, PRELIMINARY_PLAN, Severity.NORMAL, MONDAY));
        return about;
    }
}
