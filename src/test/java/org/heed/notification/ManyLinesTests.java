package org.heed.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * What is read of 100,000 lines in 10,000 circles, 5,000 of them mine, to show one page or the
 * number at the bell, and to find whose mail is due.
 */
@HeedTest
class ManyLinesTests {

    private static final int OTHERS = 95_000;
    private static final int MINE = 5_000;

    @Autowired NotificationLists lists;
    @Autowired Mailing mailing;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    @Test
    void costNoMoreThanWhatIsShown() {
        transaction.executeWithoutResult(status -> {
            var me = cast.projectManager();
            fill(me, clientele.hengyuan(me).circle(), MINE);
            var other = cast.projectManager();
            fill(other, clientele.hengyuan(other).circle(), OTHERS);
            jdbc.sql("analyze notification_line").update();
            jdbc.sql("analyze sight").update();

            assertReads(
                    List.of(
                            () ->
                                    assertThat(lists.list(me, Show.OPEN, null, 50).items())
                                            .hasSize(50),
                            () ->
                                    assertThat(lists.list(me, Show.ALL, null, 50).items())
                                            .hasSize(50),
                            () ->
                                    assertThat(lists.list(me, Show.KEPT, null, 50).items())
                                            .hasSize(5),
                            () ->
                                    assertThat(lists.list(me, Show.SNOOZED, null, 50).items())
                                            .hasSize(5),
                            () -> assertThat(lists.calling(me)).isEqualTo(99),
                            () -> assertThat(mailing.next(clock.instant())).isPresent()));
            status.setRollbackOnly();
        });
    }

    private void assertReads(List<Runnable> looks) {
        for (var look : looks) {
            long before = read();
            look.run();
            assertThat(read() - before).as("rows of look %d", looks.indexOf(look)).isLessThan(1000);
        }
    }

    /** One in twenty unread and one in a thousand kept, snoozed, or due to be mailed. */
    private void fill(Me person, CircleId circle, int n) {
        jdbc.sql(
                        """
                        with made as (
                            insert into circle (parent_id)
                            select :parent from generate_series(1, :n / 10)
                            returning id),
                        seen as (
                            insert into sight (person_id, circle_id)
                            select :person, id from made),
                        circles as (
                            select id, row_number() over (order by id) as nth from made)
                        insert into notification_line (person_id, subject_kind, subject_id,
                            circle_id, url, level, why, kind, facts, actor_kind, at, told_at,
                            read_at, kept, snoozed_until, mail_due_at)
                        select :person, 'many', n, c.id, '/x', 'now', 'owner', 'x', '{}',
                            'system', t, t, case when n % 20 <> 0 then t end, n % 1000 = 1,
                            case when n % 1000 = 3 then t + interval '999 days' end,
                            case when n % 1000 = 20 then t end
                        from (
                            select n, :now::timestamptz - n * interval '1 minute' as t
                            from generate_series(0, :n - 1) n
                        ) lines
                        join circles c on c.nth = n / 10 + 1
                        """)
                .param("person", person.id().value())
                .param("parent", circle.value())
                .param("now", Sql.at(clock.instant()))
                .param("n", n)
                .update();
    }

    private long read() {
        return jdbc.sql(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                        from pg_stat_xact_user_tables
                        where relname = 'notification_line'
                        """)
                .query(Long.class)
                .single();
    }
}
