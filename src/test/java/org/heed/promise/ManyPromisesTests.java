package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.util.List;

/**
 * What is read of {@value #HOW_MANY} promises of others to show mine. How many can be said on the
 * command line: {@code -Dheed.promises=1000000}.
 */
@HeedTest
class ManyPromisesTests {

    private static final int HOW_MANY = 20_000;

    @Autowired PromiseLists lists;
    @Autowired PromiseDays days;
    @Autowired ReviewLists reviews;
    @Autowired Reminders reminders;
    @Autowired Learning learning;
    @Autowired Promises promises;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private Me other;

    @BeforeEach
    void manyOfOthers() {
        clock.set(TestClock.START);
        me = cast.person("周思遠", Role.PROJECT_MANAGER, cast.person("劉建國", Role.MANAGER));
        var client = clientele.hengyuan(me);
        var due = clock.instant().plus(Duration.ofDays(3));
        for (int i = 0; i < 5; i++) {
            promises.make(me, Vows.of(client, me, clock.instant(), due).made());
        }
        other = cast.projectManager();
        fill(clientele.hengyuan(other), other);
    }

    @AfterEach
    void noneOfThemForOtherTests() {
        jdbc.sql("delete from promise where by_id = :other and text like 'Promise %'")
                .param("other", other.id().value())
                .update();
    }

    @Test
    void costNothingWhereOneLooksAtOnesOwn() {
        transaction.executeWithoutResult(status -> {
            var looks =
                    List.<Runnable>of(
                            () -> reviews.evening(me),
                            () -> reviews.missed(me),
                            () -> lists.overdue(me, 20),
                            () -> lists.week(me, java.time.LocalDate.of(2026, 11, 24)),
                            () -> lists.attention(me, java.time.LocalDate.of(2026, 11, 24)),
                            () -> days.needingMe(me, java.time.LocalDate.of(2026, 11, 24)),
                            () -> days.plan(me, java.time.LocalDate.of(2026, 11, 25)),
                            () -> days.kept(me, java.time.LocalDate.of(2026, 11, 23)),
                            () -> lists.toldMe(me),
                            () -> learning.of(me, new Whose.Person(me.id())),
                            () -> reminders.lockDue(clock.instant(), List.of()));
            long before = read();
            for (var look : looks) {
                long began = System.nanoTime();
                look.run();
                long now = read();
                System.out.printf(
                        "look %d: %d rows, %.1f ms%n",
                        looks.indexOf(look), now - before, (System.nanoTime() - began) / 1e6);
                assertThat(now - before).as("rows of look %d", looks.indexOf(look)).isLessThan(60);
                before = now;
            }
            status.setRollbackOnly();
        });
    }

    /** Rows of promises this transaction has read, by index or by walking through the table. */
    private long read() {
        return jdbc.sql(
                        """
                        select seq_tup_read + coalesce(idx_tup_fetch, 0)
                        from pg_stat_xact_user_tables where relname = 'promise'
                        """)
                .query(Long.class)
                .single();
    }

    private void fill(ClientCard client, Me by) {
        jdbc.sql(
                        """
                        insert into promise (
                            text, language, kind, about_kind, about_id, about_label, about_url,
                            circle_id, client_id, by_id, said_at, due_at, first_due_at, control,
                            confidence, conditions, client_visible, created_at, state, state_at,
                            effort_minutes, remind_at, remind_calendar_id, remind_calendar_version)
                        select 'Promise ' || n, 'en', 'main', 'client', :client, 'x', '',
                            :circle, :client, :by, :now::timestamptz - interval '300 days',
                            :now::timestamptz + interval '1 day' + n * interval '1 minute',
                            :now::timestamptz + interval '1 day' + n * interval '1 minute', 'full',
                            n % 101, '', true, :now::timestamptz - interval '300 days',
                            case when n % 10 = 0 then 'open' else 'kept' end,
                            case when n % 10 = 0 then null
                                else :now::timestamptz - (n % 500) * interval '1 day' end,
                            60, :now::timestamptz + n * interval '1 minute', c.id, 2147483647
                        from generate_series(1, :n) n
                        cross join (select min(id) as id from working_calendar) c
                        """)
                .param("client", client.id().value())
                .param("circle", client.circle().value())
                .param("by", by.id().value())
                .param("now", Sql.at(clock.instant()))
                .param("n", Integer.getInteger("heed.promises", HOW_MANY))
                .update();
        jdbc.sql("analyze promise").update();
    }
}
