package org.heed.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.CircleId;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.kernel.Description;
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
import java.util.Objects;

/**
 * What is read of {@value #HOW_MANY} records to find some. How many can be said on the command
 * line: {@code -Dheed.entries=1000000}.
 */
@HeedTest
class ManyEntriesTests {

    private static final int HOW_MANY = 100_000;

    /** The first window is measured by 2,000 of them, and holds at most so many more. */
    private static final int MOST_READ = 6_000;

    @Autowired private Search search;
    @Autowired private SearchRepository repository;
    @Autowired private Circles circles;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;
    @Autowired private Cast cast;

    private Me me;
    private CircleId mine;

    /** Every third says 延期, every second project; one of mine in a hundred. */
    @BeforeEach
    void many() {
        me = cast.projectManager();
        mine = circles.open(null);
        circles.seat(mine, me.id());
        var others = circles.open(null);
        repository.save(
                new Description(
                        new Subject("many", 0),
                        mine.value(),
                        "/many/0",
                        "",
                        "仓库漏水",
                        "仓库漏水的照片",
                        TestClock.START.minus(Duration.ofDays(1_500))));
        jdbc.sql(
                        """
                        insert into search_entry (kind, subject_id, circle_id, url, label, title, body,
                            at, content_hash, tokens)
                        select 'many', g, c.id, '/many/' || g, '', 'many', 'many', at, decode('00', 'hex'),
                            cast(case g % 3 when 0 then '''延期'':1 ''期'':2 ''的'':3 ' else '''的'':1 ' end
                                || case g % 2 when 0 then '''project'':5 ' else '' end
                                || '''' || g || ''':7' as tsvector)
                            || array_to_tsvector(array['k:many', 'c:' || c.id, 'g:' || c.id,
                                'w:' || floor(extract(epoch from at) / 604800),
                                'o:' || floor(extract(epoch from at) / 604800 / 8),
                                'x:' || floor(extract(epoch from at) / 604800 / 64)])
                        from generate_series(1, :many) g
                        cross join lateral (select :start - g * interval '20 minutes' as at) m
                        cross join lateral (select case g % 100 when 0 then :mine else :others end as id) c
                        """)
                .param("many", Integer.getInteger("heed.entries", HOW_MANY))
                .param("start", Sql.at(TestClock.START))
                .param("mine", mine.value())
                .param("others", others.value())
                .update();
        jdbc.sql("analyze search_entry").update();
    }

    @AfterEach
    void noneOfThemForOtherTests() {
        jdbc.sql("delete from search_entry where kind = 'many'").update();
    }

    @Test
    void readsLittleMoreThanAPageWhateverIsLookedFor() {
        var chief = cast.administrator();
        for (var words : List.of("延期", "的", "project", "仓库漏水", "延期 project", "99999", "没有")) {
            assertThat(read(chief, words)).as(words).isLessThan(MOST_READ);
            assertThat(read(me, words)).as("mine: " + words).isLessThan(MOST_READ);
        }
        assertThat(search.find(chief, "延期", 25, null).items()).hasSize(25);
        assertThat(search.find(me, "倉庫漏水", 25, null).items()).hasSize(1);
    }

    @Test
    void usesTheIndexOfWords() {
        var plans = List.of("'延期'", "'project'", "'漏水'").stream().map(this::plan).toList();

        assertThat(plans).allMatch(it -> it.contains("search_entry_tokens_idx"));
        assertThat(plans).noneMatch(it -> it.contains("Seq Scan on search_entry"));
    }

    private String plan(String query) {
        var weeks = new Findings(jdbc).weeksOfNewest(Window.END);
        var window = Window.before(Window.END, weeks).getFirst();
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                explain
                                select e.id, e.at from search_entry e
                                where e.tokens @@ cast(:query as tsquery)
                                """)
                        .param("query", query + window.asked())
                        .query(String.class)
                        .list());
    }

    /** Rows a search reads, by an index or by walking through the table. */
    private long read(Me who, String words) {
        return Objects.requireNonNull(
                transaction.execute(status -> {
                    long before = rows();
                    long began = System.nanoTime();
                    search.look(who, SearchFilter.of(words), 25, null);
                    double ms = (System.nanoTime() - began) / 1e6;
                    long read = rows() - before;
                    System.out.printf("%s: %d rows, %.1f ms%n", words, read, ms);
                    return read;
                }));
    }

    private long rows() {
        return jdbc.sql(
                        """
                        select seq_tup_read + coalesce(idx_tup_fetch, 0)
                        from pg_stat_xact_user_tables where relname = 'search_entry'
                        """)
                .query(Long.class)
                .single();
    }
}
