package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stores calendars version by version; a version that was written is never touched again. */
@Repository
class CalendarRepository {

    private final JdbcClient jdbc;

    CalendarRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                .param("but", but == null ? null : but.value(), java.sql.Types.BIGINT)
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
                        .param("by", by == null ? null : by.value(), java.sql.Types.BIGINT)
                        .query(Long.class)
                        .single();
        content.week()
                .forEach((day, hours) -> hours.forEach(span -> writeHours(version, day, span)));
        content.specialDays().forEach(day -> writeDay(version, day));
    }

    private void writeHours(long version, DayOfWeek day, WorkingHours hours) {
        jdbc.sql(
                        """
                        insert into working_calendar_hours
                            (version_id, weekday, from_minute, until_minute)
                        values (:version, :weekday, :from, :until)
                        """)
                .param("version", version)
                .param("weekday", day.getValue())
                .param("from", hours.fromMinute())
                .param("until", hours.untilMinute())
                .update();
    }

    private void writeDay(long version, SpecialDay day) {
        switch (day) {
            case SpecialDay.Holiday holiday -> writeDay(version, holiday, "holiday", null);
            case SpecialDay.MakeUp makeUp ->
                    makeUp.hours().forEach(hours -> writeDay(version, makeUp, "make-up", hours));
            case SpecialDay.Closure closure ->
                    closure.hours().forEach(hours -> writeDay(version, closure, "closure", hours));
        }
    }

    private void writeDay(long version, SpecialDay day, String kind, @Nullable WorkingHours hours) {
        jdbc.sql(
                        """
                        insert into working_calendar_day
                            (version_id, day, kind, name, from_minute, until_minute)
                        values (:version, :day, :kind, :name, :from, :until)
                        """)
                .param("version", version)
                .param("day", day.on())
                .param("kind", kind)
                .param("name", day.name())
                .param("from", hours == null ? null : hours.fromMinute(), java.sql.Types.SMALLINT)
                .param("until", hours == null ? null : hours.untilMinute(), java.sql.Types.SMALLINT)
                .update();
    }

    WorkingCalendar read(long version) {
        var zone =
                jdbc.sql("select zone from working_calendar_version where id = :version")
                        .param("version", version)
                        .query(String.class)
                        .single();
        return new WorkingCalendar(ZoneId.of(zone), week(version), days(version));
    }

    private Map<DayOfWeek, List<WorkingHours>> week(long version) {
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        jdbc.sql(
                        """
                        select weekday, from_minute, until_minute
                        from working_calendar_hours
                        where version_id = :version
                        """)
                .param("version", version)
                .query(row -> {
                    var day = DayOfWeek.of(row.getInt("weekday"));
                    week.computeIfAbsent(day, _ -> new ArrayList<>())
                            .add(
                                    WorkingHours.ofMinutes(
                                            row.getInt("from_minute"), row.getInt("until_minute")));
                });
        return week;
    }

    private List<SpecialDay> days(long version) {
        var found = new LinkedHashMap<DayKey, List<WorkingHours>>();
        jdbc.sql(
                        """
                        select day, kind, name, from_minute, until_minute
                        from working_calendar_day
                        where version_id = :version
                        order by day, id
                        """)
                .param("version", version)
                .query(row -> {
                    var key =
                            new DayKey(
                                    row.getObject("day", LocalDate.class),
                                    row.getString("kind"),
                                    row.getString("name"));
                    var hours = found.computeIfAbsent(key, _ -> new ArrayList<>());
                    var from = Sql.maybeInt(row, "from_minute");
                    if (from != null) {
                        hours.add(WorkingHours.ofMinutes(from, row.getInt("until_minute")));
                    }
                });
        return found.entrySet().stream().map(it -> it.getKey().day(it.getValue())).toList();
    }

    private record DayKey(LocalDate on, String kind, String name) {

        SpecialDay day(List<WorkingHours> hours) {
            return switch (kind) {
                case "holiday" -> new SpecialDay.Holiday(on, name);
                case "make-up" -> new SpecialDay.MakeUp(on, name, hours);
                case "closure" -> new SpecialDay.Closure(on, name, hours);
                default -> throw new IllegalStateException("Not a kind of day: " + kind);
            };
        }
    }
}
