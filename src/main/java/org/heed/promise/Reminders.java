package org.heed.promise;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reckons reminders, and finds those that have come or have to be reckoned again. */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final PromiseRepository promises;
    private final CareRepository cares;
    private final Keepers keepers;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            PromiseRepository promises,
            CareRepository cares,
            Keepers keepers,
            Clock clock) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.cares = cares;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** After it was made, or its date, its work or its keeper changed. */
    void reckon(PromiseId id) {
        var promise = promises.get(id);
        if (promise.state().open()) {
            var hours = keepers.of(promise.by());
            var at = Reminder.at(hours.calendar().content(), promise.due(), promise.effort());
            cares.remind(id, at, hours, clock.instant());
        }
    }

    /** After somebody named another calendar of theirs. */
    void reckonAll(PersonId keeper) {
        jdbc.sql(
                        """
                        select p.id
                        from promise p
                        where p.by_id = :keeper and p.state in ('open', 'at-risk', 'renegotiated')
                        order by p.due_at, p.id
                        for update
                        """)
                .param("keeper", keeper.value())
                .query((row, index) -> new PromiseId(row.getLong("id")))
                .list()
                .forEach(this::reckon);
    }

    /** The longest waiting one whose moment has come and that no other node holds; held now. */
    Optional<PromiseId> lockDue(Instant now, Collection<PromiseId> but) {
        return jdbc.sql(
                        """
                        select p.id
                        from promise p
                        where p.reminded_at is null and p.remind_at <= :now
                            and p.state in ('open', 'at-risk', 'renegotiated')
                            and p.id <> all (:but)
                        order by p.remind_at, p.id
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .param("but", ids(but))
                .query((row, index) -> new PromiseId(row.getLong("id")))
                .optional();
    }

    /**
     * Some whose calendar has another version now, or that never were reckoned; held now.
     *
     * @param stale calendars, whether they were used as the standard one, and the first version
     *     that is not stale
     */
    List<PromiseId> lockStale(List<Stale> stale, int most) {
        return jdbc.sql(
                        """
                        select p.id
                        from promise p
                        where p.id in (
                            select q.id
                            from unnest(:calendars, :standards, :versions)
                                as c (id, by_standard, version)
                            cross join lateral (
                                select r.id
                                from promise r
                                where r.remind_calendar_id = c.id
                                    and r.remind_by_standard = c.by_standard
                                    and r.remind_calendar_version < c.version
                                    and r.reminded_at is null
                                    and r.state in ('open', 'at-risk', 'renegotiated')
                                limit :most) q
                            union all
                            (select n.id
                            from promise n
                            where n.remind_calendar_id is null and n.reminded_at is null
                                and n.state in ('open', 'at-risk', 'renegotiated')
                            limit :most)
                            limit :most)
                        for update skip locked
                        """)
                .param("calendars", stale.stream().map(Stale::calendar).toArray(Long[]::new))
                .param("standards", stale.stream().map(Stale::standard).toArray(Boolean[]::new))
                .param("versions", stale.stream().map(Stale::version).toArray(Integer[]::new))
                .param("most", most)
                .query((row, index) -> new PromiseId(row.getLong("id")))
                .list();
    }

    /** What was reckoned on this calendar with a lesser version no longer holds. */
    record Stale(long calendar, boolean standard, int version) {}

    private static Long[] ids(Collection<PromiseId> promises) {
        return promises.stream().map(PromiseId::value).toArray(Long[]::new);
    }
}
