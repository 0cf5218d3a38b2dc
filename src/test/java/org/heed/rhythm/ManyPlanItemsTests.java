package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read of 100,000 planned items of others, and of 300 of mine, to show one page. */
@HeedTest
class ManyPlanItemsTests {

    private static final int OTHERS = 100_000;
    private static final int MINE = 300;

    @Autowired PlanLists lists;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    @Test
    void costNoMoreThanWhatThePageShows() {
        transaction.executeWithoutResult(status -> {
            var me = cast.projectManager();
            var administrator = cast.administrator();
            fill(clientele.hengyuan(me), me, MINE);
            var other = cast.projectManager();
            fill(clientele.hengyuan(other), other, OTHERS);
            long before = read();

            assertThat(lists.list(administrator, false, null, 25).items()).hasSize(25);
            assertThat(read() - before).as("of everything").isLessThan(500);
            before = read();
            assertThat(lists.list(me, true, null, 25).items()).hasSize(25);
            assertThat(read() - before).as("of mine").isLessThan(2000);
            status.setRollbackOnly();
        });
    }

    private void fill(ClientCard client, Me owner, int n) {
        jdbc.sql(
                        """
                        insert into plan_item (circle_id, client_id, contact_id, what, every_days,
                            channel, owner_id, due_at)
                        select :circle, :client, :contact, 'status', 7, 'email', :owner,
                            :now::timestamptz + n * interval '1 minute'
                        from generate_series(1, :n) n
                        """)
                .param("circle", client.circle().value())
                .param("client", client.id().value())
                .param("contact", clientele.lin(owner, client).value())
                .param("owner", owner.id().value())
                .param("now", Sql.at(clock.instant()))
                .param("n", n)
                .update();
        jdbc.sql("analyze plan_item").update();
    }

    private long read() {
        return jdbc.sql(
                        """
                        select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
                        from pg_stat_xact_user_tables
                        where relname = 'plan_item'
                        """)
                .query(Long.class)
                .single();
    }
}
