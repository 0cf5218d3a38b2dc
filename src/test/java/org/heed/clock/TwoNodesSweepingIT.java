package org.heed.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

/**
 * Two processes sweep one database in which 100,000 clocks are open; one of them is killed again
 * and again. Every warning and every breach is told once, and only rows that are due are touched.
 */
@HeedTest
@Tag("large")
class TwoNodesSweepingIT {

    private static final int OPEN = 100_000;
    private static final int URGENT = 1_200;
    private static final int KILLS = 4;

    @Autowired ClockSweep sweep;
    @Autowired ClockRepository repository;
    @Autowired CalendarShelf calendars;
    @Autowired Matters matters;
    @Autowired TestClock time;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;

    private long circle;

    @AfterEach
    void takeItBack() {
        time.set(TestClock.START);
        jdbc.sql(
                        """
                        delete from clock_warning where clock_id in
                            (select id from clock where subject_kind in ('calm', 'urgent'))
                        """)
                .update();
        jdbc.sql("delete from clock where subject_kind in ('calm', 'urgent')").update();
    }

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void tellEachWarningAndEachBreachOnceWhileOneIsKilled() throws Exception {
        calendars.standard();
        circle = matters.some().circle();
        var steady = node();
        var killed = node();
        fill("calm", OPEN - URGENT, "now() + interval '9 days'", "0");
        steady.awaited();
        killed.awaited();
        fill("urgent", URGENT, "now() + interval '16 seconds'", "n * interval '8 milliseconds'");
        jdbc.sql("analyze clock").update();
        try {
            for (var kill = 1; kill <= KILLS; kill++) {
                var part = kill * URGENT / KILLS;
                until(() -> count("select count(*) from clock_warning") >= part);
                killed.kill();
                killed = node();
            }
            killed.awaited();
            until(() -> overdue() == URGENT);
        } finally {
            steady.kill();
            killed.kill();
        }
        assertThat(told("clock.warned")).isEqualTo(List.of(1L, (long) URGENT));
        assertThat(told("clock.breached")).isEqualTo(List.of(1L, (long) URGENT));
        assertThat(
                        count(
                                "select count(*) from clock_warning w join clock c on c.id ="
                                        + " w.clock_id where c.subject_kind = 'urgent'"))
                .isEqualTo(2L * URGENT);
        assertThat(
                        count(
                                "select count(*) from clock where subject_kind = 'calm' and"
                                        + " told_share = 0"))
                .isEqualTo(OPEN - URGENT);
    }

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void aSweepTouchesOnlyWhatIsDue() {
        calendars.standard();
        circle = matters.some().circle();
        fill("calm", OPEN - URGENT, "now() + interval '9 days'", "0");
        fill("urgent", 200, "now() + interval '16 seconds'", "n * interval '1 millisecond'");
        jdbc.sql("analyze clock").update();
        var plan =
                String.join(
                        "\n",
                        jdbc.sql(
                                        """
                                        explain select id from clock
                                        where next_at <= now() + interval '10 seconds'
                                        order by next_at limit 100
                                        for update skip locked
                                        """)
                                .query(String.class)
                                .list());
        assertThat(plan).contains("clock_next_at_idx").doesNotContain("Seq Scan", "Sort");
        time.set(
                jdbc.sql("select now() + interval '10 seconds' as soon")
                        .query((row, _) -> Sql.instant(row, "soon"))
                        .single());
        sweep.sweep(); // What the others left due; also warms up.
        time.pass(Duration.ofSeconds(8));
        var before = System.nanoTime();
        sweep.sweep();
        System.out.printf(
                "A sweep of %d due among %d open clocks: %d ms%n",
                200, OPEN, (System.nanoTime() - before) / 1_000_000);
        assertThat(overdue()).isEqualTo(200);
        before = System.nanoTime();
        sweep.sweep();
        System.out.printf(
                "A sweep with nothing due: %d ms%n", (System.nanoTime() - before) / 1_000_000);
    }

    /** Clocks of half a minute, warned of in the middle of it; due at {@code due} and so on. */
    private void fill(String kind, int many, String due, String apart) {
        jdbc.sql(
                        """
                        insert into clock (subject_kind, subject_id, circle_id, kind, severity,
                            target_unit, target_amount, calendar_version_id, started_at,
                            counted_from, due_at, warn_shares, next_at, state)
                        select :kind, n, :circle, 'proposal', 'normal', 'elapsed', 1,
                            (select min(id) from working_calendar_version),
                            due - interval '30 seconds', due - interval '30 seconds', due, '{50}',
                            due - interval '15 seconds', 'running'
                        from (select n, %s + %s as due from generate_series(1, :many) as n) as all_of
                        """
                                .formatted(due, apart.equals("0") ? "interval '0'" : apart))
                .param("kind", kind)
                .param("circle", circle)
                .param("many", many)
                .update();
    }

    /** The most entries of this kind on one matter, and how many there are altogether. */
    private List<Long> told(String kind) {
        return jdbc.sql(
                        """
                        select coalesce(max(many), 0) as most, coalesce(sum(many), 0) as altogether
                        from (select count(*) as many from timeline_entry
                              where subject_kind = 'urgent' and kind = :kind and circle_id = :circle
                              group by subject_id) as each_one
                        """)
                .param("kind", kind)
                .param("circle", circle)
                .query((row, _) -> List.of(row.getLong("most"), row.getLong("altogether")))
                .single();
    }

    private long overdue() {
        return count(
                "select count(*) from clock where subject_kind = 'urgent' and state = 'overdue'");
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private SweepingNode node() throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        return SweepingNode.start(
                pool.getJdbcUrl().substring("jdbc:".length()),
                pool.getUsername(),
                pool.getPassword());
    }

    private static void until(BooleanSupplier happened) {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
