package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** Loads and saves meetings that come again. */
@Repository
class SeriesRepository {

    private final JdbcClient jdbc;

    SeriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A series that goes on.
     *
     * @param planned how many are planned, which is the place of the next one, from 0
     */
    record Series(SeriesId id, Cadence cadence, Instant first, ZoneId zone, int planned) {

        Instant next() {
            return cadence.start(first, zone, planned);
        }

        /** When the one after the next is to be planned. */
        Instant planAfter() {
            return cadence.start(first, zone, planned + 1).minus(cadence.lead());
        }
    }

    SeriesId begin(Cadence cadence, MeetingPlan first) {
        var second = cadence.start(first.startsAt(), first.zone(), 1);
        return jdbc.sql(
                        """
                        insert into meeting_series (cadence, first_at, zone, plan_at)
                        values (:cadence, :first, :zone, :plan)
                        returning id
                        """)
                .param("cadence", cadence.word())
                .param("first", Sql.at(first.startsAt()))
                .param("zone", first.zone().getId())
                .param("plan", Sql.at(second.minus(cadence.lead())))
                .query((row, index) -> new SeriesId(row.getLong("id")))
                .single();
    }

    /** One whose next meeting is to be planned, held against other nodes. */
    Optional<Series> due(Instant now) {
        return jdbc.sql(
                        """
                        select s.id, s.cadence, s.first_at, s.zone, s.planned
                        from meeting_series s
                        where s.plan_at <= :now
                        order by s.plan_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .query(SeriesRepository::row)
                .optional();
    }

    void planned(Series it) {
        jdbc.sql(
                        """
                        update meeting_series set planned = planned + 1, plan_at = :next
                        where id = :id
                        """)
                .param("id", it.id().value())
                .param("next", Sql.at(it.planAfter()))
                .update();
    }

    /** False when it has ended already. */
    boolean end(SeriesId id, Instant at, PersonId by) {
        return jdbc.sql(
                                """
                                update meeting_series
                                set plan_at = null, ended_at = :at, ended_by = :by
                                where id = :id and plan_at is not null
                                """)
                        .param("id", id.value())
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** The cadence while it goes on; empty for a series that has ended. */
    Optional<Cadence> cadence(SeriesId id) {
        return jdbc.sql(
                        """
                        select s.cadence from meeting_series s
                        where s.id = :id and s.plan_at is not null
                        """)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .flatMap(Cadence::of);
    }

    /** The meeting of it that starts last: the next one is made like it. */
    Optional<MeetingId> latest(SeriesId id) {
        return jdbc.sql(
                        """
                        select m.id from meeting m
                        where m.series_id = :id
                        order by m.starts_at desc
                        limit 1
                        """)
                .param("id", id.value())
                .query((row, index) -> new MeetingId(row.getLong("id")))
                .optional();
    }

    private static Series row(ResultSet row, int index) throws SQLException {
        return new Series(
                new SeriesId(row.getLong("id")),
                Cadence.of(row.getString("cadence")).orElseThrow(),
                Sql.instant(row, "first_at"),
                ZoneId.of(row.getString("zone")),
                row.getInt("planned"));
    }
}
