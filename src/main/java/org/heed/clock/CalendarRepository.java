package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Stores calendars version by version; a version that was written is never touched again. */
@Repository
class CalendarRepository {

    /** Calendars as their newest version has them. */
    private static final String LINES =
            """
            select calendar.id, calendar.name, calendar.standard, calendar.version, version.zone,
                   version.id as version_id,
                   (select count(*) from working_calendar_day day
                    where day.version_id = version.id and day.provisional) as provisional
            from working_calendar calendar
            join working_calendar_version version
                on version.calendar_id = calendar.id and version.number = calendar.version
            """;

    private final JdbcClient jdbc;
    private final CalendarContentRepository contents;

    CalendarRepository(JdbcClient jdbc, CalendarContentRepository contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** The newest version of the calendar new clocks run on. */
    Optional<Long> standardVersion() {
        return jdbc.sql(
                        """
                        select version.id
                        from working_calendar calendar
                        join working_calendar_version version
                            on version.calendar_id = calendar.id and version.number = calendar.version
                        where calendar.standard
                        """)
                .query(Long.class)
                .optional();
    }

    Optional<Long> newestVersion(CalendarId calendar) {
        return jdbc.sql(
                        """
                        select version.id
                        from working_calendar calendar
                        join working_calendar_version version
                            on version.calendar_id = calendar.id and version.number = calendar.version
                        where calendar.id = :id
                        """)
                .param("id", calendar.value())
                .query(Long.class)
                .optional();
    }

    /** The calendar this is a version of. */
    CalendarId of(long version) {
        return jdbc.sql("select calendar_id from working_calendar_version where id = :id")
                .param("id", version)
                .query((row, _) -> new CalendarId(row.getLong("calendar_id")))
                .single();
    }

    List<CalendarLine> list() {
        return jdbc.sql(LINES + "order by calendar.name, calendar.id")
                .query(CalendarRepository::line)
                .list();
    }

    /** A calendar with the id of its newest version. */
    record Newest(CalendarLine line, long version) {}

    Optional<Newest> newest(CalendarId calendar) {
        return jdbc.sql(LINES + "where calendar.id = :id")
                .param("id", calendar.value())
                .query(CalendarRepository::newest)
                .optional();
    }

    Optional<Newest> newestStandard() {
        return jdbc.sql(LINES + "where calendar.standard")
                .query(CalendarRepository::newest)
                .optional();
    }

    private static Newest newest(ResultSet row, int index) throws SQLException {
        return new Newest(line(row, index), row.getLong("version_id"));
    }

    /**
     * Adds a calendar without its first version; empty when that name, or the standard, is taken.
     */
    Optional<CalendarId> add(String name, boolean standard) {
        return jdbc.sql(
                        """
                        insert into working_calendar (name, standard)
                        values (:name, :standard)
                        on conflict do nothing
                        returning id
                        """)
                .param("name", name)
                .param("standard", standard)
                .query(Long.class)
                .optional()
                .map(CalendarId::new);
    }

    /** Raises the version of a calendar; refuses when it is no longer the one the writer saw. */
    void raise(CalendarId calendar, int version, String name) {
        int changed =
                jdbc.sql(
                                """
                                update working_calendar
                                set name = :name, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("name", name)
                        .param("id", calendar.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
    }

    boolean nameTaken(String name, @Nullable CalendarId but) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from working_calendar
                            where lower(name) = lower(:name) and id is distinct from :but
                        )
                        """)
                .param("name", name)
                .param("but", but == null ? null : but.value(), Types.BIGINT)
                .query(Boolean.class)
                .single();
    }

    void makeStandard(CalendarId calendar) {
        jdbc.sql("update working_calendar set standard = false where standard and id <> :id")
                .param("id", calendar.value())
                .update();
        jdbc.sql("update working_calendar set standard = true where id = :id")
                .param("id", calendar.value())
                .update();
    }

    /** Writes a version, once. */
    void write(
            CalendarId calendar,
            int number,
            WorkingCalendar content,
            Instant at,
            @Nullable PersonId by) {
        long version =
                jdbc.sql(
                                """
                                insert into working_calendar_version
                                    (calendar_id, number, zone, made_at, made_by)
                                values (:calendar, :number, :zone, :at, :by)
                                returning id
                                """)
                        .param("calendar", calendar.value())
                        .param("number", number)
                        .param("zone", content.zone().getId())
                        .param("at", Sql.at(at))
                        .param("by", by == null ? null : by.value(), Types.BIGINT)
                        .query(Long.class)
                        .single();
        contents.write(version, content);
    }

    private static CalendarLine line(ResultSet row, int index) throws SQLException {
        return new CalendarLine(
                new CalendarId(row.getLong("id")),
                row.getString("name"),
                row.getBoolean("standard"),
                row.getInt("version"),
                ZoneId.of(row.getString("zone")),
                row.getInt("provisional"));
    }
}
