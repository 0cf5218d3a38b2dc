package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What is read of {@value #HOW_MANY} circles, rhythms and signs of others to show mine, and to
 * sweep. How many can be said on the command line: {@code -Dheed.signs=100000}.
 */
@HeedTest
class ManySignsTests {

    private static final int HOW_MANY = 20_000;

    @Autowired Radar radar;
    @Autowired RadarLists lists;
    @Autowired RhythmLists rhythms;
    @Autowired Rhythms doors;
    @Autowired RhythmSweep sweep;
    @Autowired RadarChanges changes;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private Me administrator;
    private ClientId many;

    @BeforeEach
    void manyOfOthers() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        administrator = cast.administrator();
        var client = clientele.hengyuan(me);
        doors.agree(
                me,
                Quiet.matter(client),
                new RhythmTerms(clientele.lin(me, client), 7, null, me.id()));
        radar.raise(
                new Sign(
                        SignKind.HAND_OVER,
                        new Subject("hand-over", client.id().value()),
                        client.circle(),
                        client.id(),
                        null,
                        null,
                        clock.instant(),
                        Map.of(),
                        client.url(),
                        me.id()));
        clock.pass(Duration.ofDays(8));
        sweep.sweep();
        var other = cast.projectManager();
        var theirs = clientele.hengyuan(other);
        many = theirs.id();
        fill(theirs);
    }

    @AfterEach
    void noneOfThemForOtherTests() {
        jdbc.sql("delete from radar_sign where source_kind = 'many'").update();
        jdbc.sql("delete from radar_line where step = 'many'").update();
        clock.set(TestClock.START);
    }

    @Test
    void costNothingWhereOneLooksAtOnesOwn() {
        assertReads(
                List.of(
                        () -> assertThat(lists.list(me, false, null, 25).items()).hasSize(1),
                        () -> assertThat(lists.list(me, true, null, 25).items()).hasSize(1),
                        () ->
                                assertThat(lists.list(administrator, false, null, 25).items())
                                        .hasSize(25),
                        () -> assertThat(rhythms.goingSilent(me, 8)).hasSize(1)));
    }

    @Test
    void costNothingWhereAllOfThemAreOnesOwnOrOneClients() {
        jdbc.sql("update radar_line set owner_id = :me where step = 'many'")
                .param("me", administrator.id().value())
                .update();
        jdbc.sql("analyze radar_line").update();
        assertReads(
                List.of(
                        () ->
                                assertThat(lists.list(administrator, true, null, 25).items())
                                        .hasSize(25),
                        () -> assertThat(lists.of(administrator, many)).hasSize(20)));
    }

    @Test
    void theSweepTouchesOnlyWhatHasComeDue() {
        assertReads(List.of(() -> assertThat(changes.countOne()).isFalse()));
    }

    /** In lines and signs, by index or by walking through a table; each look below 200 rows. */
    private void assertReads(List<Runnable> looks) {
        transaction.executeWithoutResult(status -> {
            long before = read();
            for (var look : looks) {
                long began = System.nanoTime();
                look.run();
                long now = read();
                System.out.printf(
                        "look %d: %d rows, %.1f ms%n",
                        looks.indexOf(look), now - before, (System.nanoTime() - began) / 1e6);
                assertThat(now - before).as("rows of look %d", looks.indexOf(look)).isLessThan(200);
                before = now;
            }
            status.setRollbackOnly();
        });
    }

    private long read() {
        return jdbc.sql(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                        from pg_stat_xact_user_tables
                        where relname in ('radar_line', 'radar_sign', 'rhythm')
                        """)
                .query(Long.class)
                .single();
    }

    /** Heavier than the lines of other tests, so that what the administrator sees is known. */
    private void fill(ClientCard client) {
        jdbc.sql(
                        """
                        with made as (
                            insert into circle (parent_id)
                            select :parent from generate_series(1, :n)
                            returning id),
                        lines as (
                            insert into radar_line (circle_id, client_id, weight, grounds, since,
                                step, told)
                            select m.id, :client, (m.id % 20)::int + 1001, 1, :now::timestamptz,
                                'many', true
                            from made m
                            returning id)
                        insert into radar_sign (line_id, kind, source_kind, source_id, since,
                            counted, weight, alone, facts, url)
                        select l.id, k.kind, 'many', l.id,
                            :now::timestamptz + (l.id % 1000 + 1) * interval '1 hour',
                            k.counted, 3, true, '{}', '/x'
                        from lines l
                        cross join (values ('hand-over', true), ('question', false))
                            k (kind, counted)
                        """)
                .param("parent", client.circle().value())
                .param("client", client.id().value())
                .param("now", Sql.at(clock.instant()))
                .param("n", Integer.getInteger("heed.signs", HOW_MANY))
                .update();
        jdbc.sql("analyze radar_line").update();
        jdbc.sql("analyze radar_sign").update();
    }
}
