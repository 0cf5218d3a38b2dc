package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.sql.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What is read of 20,000 things that happened, a third of them talks, to show a page of fifty. */
@HeedTest
class ManyMomentsTests {

    private static final int ALL = 20_000;
    private static final int PAGE = 50;
    private static final BiConsumer<String, Long> FEW =
            (table, rows) -> assertThat(rows).as(table).isLessThan(1_000);

    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private TestClock clock;
    @Autowired private Past past;
    @Autowired private HistoryLists histories;
    @Autowired private Silences silences;

    @Test
    void costNoMoreThanWhatThePageShows() {
        transaction.executeWithoutResult(status -> {
            clock.set(TestClock.START);
            var it = past.engagement();
            past.take(it, "a.eml", Past.mail(it, 5, "a", "One", "第一封。"));
            fill(it);
            page(it, null, clock.instant());
            page(it, clock.instant().minus(Duration.ofHours(10_000)), null);
            status.setRollbackOnly();
        });
    }

    private void page(Past.Engagement it, Instant until, Instant end) {
        var before = read();
        var shown = histories.of(it.me(), it.project().id(), false, until, null, PAGE).items();
        assertThat(shown).hasSize(PAGE);
        var upper = end == null ? shown.getFirst().at() : end;
        silences.between(it.me(), it.project().id(), shown.getLast().at(), upper);
        assertThat(since(before)).as("rows for a page until " + until).allSatisfy(FEW);
        before = read();
        assertThat(silences.months(it.me(), it.project().id())).hasSizeGreaterThan(20);
        assertThat(since(before)).as("rows for the months").allSatisfy(FEW);
    }

    /** One an hour, told on one chain; every third was a talk. */
    private void fill(Past.Engagement it) {
        jdbc.sql(
                        """
                        insert into timeline_chain (subject_kind, subject_id, length, head_hash)
                        values ('many', :project, :n, :hash)
                        """)
                .param("project", it.project().id().value())
                .param("n", ALL)
                .param("hash", new byte[32])
                .update();
        said(
                it,
                """
                with entry as (
                    insert into timeline_entry (subject_kind, subject_id, sequence, alongside,
                        circle_id, at, recorded_at, actor_kind, actor_name, kind, facts,
                        client_visible, form, previous_hash, hash)
                    select 'many', :project, n, '{}', :circle, :now::timestamptz - n * interval '1 hour',
                        :now, 'person', 'Zhou', 'conversation.noted', '{}', n % 3 = 0, 1, :hash, :hash
                    from generate_series(1, :n) n
                    returning id, at, client_visible
                )
                insert into timeline_place (subject_kind, subject_id, entry_id, circle_id,
                    client_visible, at)
                select 'project', :project, id, :circle, client_visible, at from entry
                """);
        said(
                it,
                """
                insert into touchpoint (subject_kind, subject_id, circle_id, client_id, project_id,
                    contact_id, channel, direction, client_visible, words, language, at,
                    recorded_at, recorded_by)
                select 'project', :project, :circle, :client, :project, :contact, 'phone', 'out',
                    true, 'talk', 'en', :now::timestamptz - n * interval '3 hours', :now, 'Zhou'
                from generate_series(1, :n / 3) n
                """);
        said(
                it,
                """
                insert into history_item (project_id, circle_id, import_id, kind, at, identity, title,
                    words, language, side, from_name, from_address, recipients)
                select i.project_id, i.circle_id, i.import_id, 'mail',
                    :now::timestamptz - n * interval '4 hours', sha256(n::text::bytea), 'mail', 'words',
                    'en', 'ours', '', '', ''
                from history_item i, generate_series(1, :n / 4) n
                where i.project_id = :project
                """);
        jdbc.sql("analyze timeline_place, timeline_entry, touchpoint, history_item").update();
    }

    private void said(Past.Engagement it, String sql) {
        var all = new HashMap<String, Object>();
        all.put("project", it.project().id().value());
        all.put("circle", it.project().circle().value());
        all.put("client", it.client().id().value());
        all.put("contact", it.lin().id().value());
        all.put("now", Sql.at(clock.instant()));
        all.put("hash", new byte[32]);
        all.put("n", ALL);
        jdbc.sql(sql).params(all).update();
    }

    /** How many rows of which table were read since. */
    private Map<String, Long> since(Map<String, Long> before) {
        var now = read();
        now.replaceAll((table, rows) -> rows - before.get(table));
        return now;
    }

    private Map<String, Long> read() {
        var all = new HashMap<String, Long>();
        jdbc.sql(
                        """
                        select relname, seq_tup_read + coalesce(idx_tup_fetch, 0) as rows
                        from pg_stat_xact_user_tables
                        where relname in
                            ('timeline_place', 'timeline_entry', 'touchpoint', 'history_item')
                        """)
                .query(row -> {
                    all.put(row.getString("relname"), row.getLong("rows"));
                });
        return all;
    }
}
