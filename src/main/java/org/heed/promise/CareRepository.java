package org.heed.promise;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Writes what is watched over about a promise. None of it is edited by two people at once, so none
 * of it makes a new version.
 */
@Repository
class CareRepository {

    private final JdbcClient jdbc;

    CareRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A moment that lies ahead is told when it comes, though an earlier one has been. */
    void remind(PromiseId id, Instant at, Keepers.Hours hours, Instant now) {
        var calendar = hours.calendar().line();
        jdbc.sql(
                        """
                        update promise
                        set remind_at = :at, remind_calendar_id = :calendar,
                            remind_calendar_version = :version, remind_by_standard = :standard,
                            reminded_at = case when :at > :now then null else reminded_at end
                        where id = :id
                        """)
                .param("at", Sql.at(at))
                .param("now", Sql.at(now))
                .param("calendar", calendar.id().value())
                .param("version", calendar.version())
                .param("standard", hours.standard())
                .param("id", id.value())
                .update();
    }

    void reminded(PromiseId id, Instant now) {
        jdbc.sql("update promise set reminded_at = :now where id = :id")
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    /** There is something to tell the client; before the date it counts as an early warning. */
    void trouble(PromiseId id, Instant now) {
        jdbc.sql(
                        """
                        update promise
                        set tell_since = coalesce(tell_since, :now),
                            warned_at = coalesce(
                                warned_at, case when :now < due_at then :now::timestamptz end)
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    /** Nothing is left to tell. */
    void settled(PromiseId id) {
        jdbc.sql("update promise set tell_since = null where id = :id")
                .param("id", id.value())
                .update();
    }

    void told(PromiseId id, Instant now) {
        jdbc.sql("update promise set tell_since = null, told_at = :now where id = :id")
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void asked(PromiseId id, Instant wished, Instant now) {
        jdbc.sql(
                        """
                        update promise
                        set asked_at = :now, asked_due_at = :wished, tell_since = null,
                            told_at = :now, warned_at = coalesce(warned_at, :now)
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("wished", Sql.at(wished))
                .param("id", id.value())
                .update();
    }

    void briefed(PromiseId id, PersonId superior, Instant now) {
        jdbc.sql("update promise set briefed_at = :now, briefed_id = :superior where id = :id")
                .param("now", Sql.at(now))
                .param("superior", superior.value())
                .param("id", id.value())
                .update();
    }

    void help(PromiseId id, String wish, Optional<PersonId> superior, Instant now) {
        jdbc.sql(
                        """
                        update promise
                        set help_at = :now, help_wish = :wish, help_id = :superior
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("wish", wish)
                .param("superior", superior.map(PersonId::value).orElse(null))
                .param("id", id.value())
                .update();
    }

    void plan(PromiseId id, @Nullable LocalDate day) {
        jdbc.sql("update promise set plan_on = :day where id = :id")
                .param("day", day)
                .param("id", id.value())
                .update();
    }

    /** Whom the keeper reports to, else who answers above the project's manager. */
    Optional<PersonId> superior(PromiseCard promise) {
        var project = promise.project();
        return jdbc.sql(
                        """
                        select coalesce(w.superior_id, j.superior_id) as superior_id
                        from v_person w
                        left join v_project j on j.id = :project and j.superior_id <> w.id
                        where w.id = :keeper
                            and coalesce(w.superior_id, j.superior_id) is not null
                        """)
                .param("keeper", promise.by().value())
                .param("project", project == null ? null : project.value())
                .query((row, index) -> new PersonId(row.getLong("superior_id")))
                .optional();
    }
}
