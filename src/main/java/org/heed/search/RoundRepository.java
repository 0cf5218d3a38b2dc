package org.heed.search;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.util.List;

/** How far each kind of record has been looked at again. */
@Repository
class RoundRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From the first record on, also for a kind that is being looked at. */
    void begin(List<String> kinds) {
        jdbc.sql(
                        """
                        insert into search_round (kind, begun_at)
                        select kind, :now from unnest(:kinds) as kind
                        on conflict (kind) do update
                        set after_id = 0, begun_at = excluded.begun_at
                        """)
                .param("kinds", kinds.toArray(String[]::new))
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    /** A kind that is not done, and its last record that was looked at. */
    record Open(String kind, long after) {}

    /** In the order of their names. */
    List<Open> open() {
        return jdbc.sql("select kind, after_id from search_round order by kind")
                .query((row, index) -> new Open(row.getString("kind"), row.getLong("after_id")))
                .list();
    }

    /** Goes on, unless it was begun anew meanwhile. */
    void advance(Open from, long to) {
        jdbc.sql(
                        """
                        update search_round set after_id = :to
                        where kind = :kind and after_id = :from
                        """)
                .param("to", to)
                .param("kind", from.kind())
                .param("from", from.after())
                .update();
    }

    /** Ends it, unless it was begun anew meanwhile. */
    void end(Open at) {
        jdbc.sql("delete from search_round where kind = :kind and after_id = :at")
                .param("kind", at.kind())
                .param("at", at.after())
                .update();
    }
}
