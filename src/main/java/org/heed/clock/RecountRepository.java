package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.Actor;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** Stores recounts; at most one is under way. */
@Repository
class RecountRepository {

    private final JdbcClient jdbc;

    RecountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins one; false while another is under way. */
    boolean begin(long edition, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into clock_recount (edition, asked_by, asked_at)
                                values (:edition, :by, :at)
                                on conflict do nothing
                                """)
                        .param("edition", edition)
                        .param("by", by.value())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** The one under way, unless another node holds it. */
    Optional<UnderWay> lock() {
        return jdbc.sql(
                        """
                        select recount.id, recount.edition, recount.last_clock_id,
                               person.id as person, person.name
                        from clock_recount recount
                        join v_person person on person.id = recount.asked_by
                        where recount.done_at is null
                        for update of recount skip locked
                        """)
                .query((row, _) ->
                        new UnderWay(
                                row.getLong("id"),
                                row.getLong("edition"),
                                row.getLong("last_clock_id"),
                                Actor.person(row.getLong("person"), row.getString("name"))))
                .optional();
    }

    void cameTo(UnderWay recount, long clock, int looked, int moved) {
        jdbc.sql(
                        """
                        update clock_recount
                        set last_clock_id = :clock, looked = looked + :looked, moved = moved + :moved
                        where id = :id
                        """)
                .param("clock", clock)
                .param("looked", looked)
                .param("moved", moved)
                .param("id", recount.id())
                .update();
    }

    void end(UnderWay recount, boolean overtaken, Instant at) {
        jdbc.sql(
                        """
                        update clock_recount set done_at = :at, overtaken = :overtaken
                        where id = :id
                        """)
                .param("at", Sql.at(at))
                .param("overtaken", overtaken)
                .param("id", recount.id())
                .update();
    }

    Optional<RecountStanding> last() {
        return jdbc.sql(
                        """
                        select person.name, recount.asked_at, recount.looked, recount.moved,
                               recount.done_at is not null as done, recount.overtaken
                        from clock_recount recount
                        join v_person person on person.id = recount.asked_by
                        order by recount.id desc
                        limit 1
                        """)
                .query((row, _) ->
                        new RecountStanding(
                                row.getString("name"),
                                Sql.instant(row, "asked_at"),
                                row.getLong("looked"),
                                row.getLong("moved"),
                                row.getBoolean("done"),
                                row.getBoolean("overtaken")))
                .optional();
    }

    /**
     * @param last all clocks up to this id have been looked at
     */
    record UnderWay(long id, long edition, long last, Actor asked) {}
}
