package org.heed.clock;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Stores what one version of a calendar says: its hours and its special days. */
@Repository
class CalendarContentRepository {

    private final JdbcClient jdbc;

    CalendarContentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(long version, WorkingCalendar content) {
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
                            (version_id, day, kind, name, provisional, from_minute, until_minute)
                        values (:version, :day, :kind, :name, :provisional, :from, :until)
                        """)
                .param("version", version)
                .param("day", day.on())
                .param("kind", kind)
                .param("name", day.name())
                .param("provisional", day.provisional())
                .param("from", hours == null ? null : hours.fromMinute(), Types.SMALLINT)
                .param("until", hours == null ? null : hours.untilMinute(), Types.SMALLINT)
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
                        select day, kind, name, provisional, from_minute, until_minute
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
                                    row.getString("name"),
                                    row.getBoolean("provisional"));
                    var hours = found.computeIfAbsent(key, _ -> new ArrayList<>());
                    var from = Sql.maybeInt(row, "from_minute");
                    if (from != null) {
                        hours.add(WorkingHours.ofMinutes(from, row.getInt("until_minute")));
                    }
                });
        return found.entrySet().stream().map(it -> it.getKey().day(it.getValue())).toList();
    }

    private record DayKey(LocalDate on, String kind, String name, boolean provisional) {

        SpecialDay day(List<WorkingHours> hours) {
            return switch (kind) {
                case "holiday" -> new SpecialDay.Holiday(on, name, provisional);
                case "make-up" -> new SpecialDay.MakeUp(on, name, hours);
                case "closure" -> new SpecialDay.Closure(on, name, hours);
                default -> throw new IllegalStateException("Not a kind of day: " + kind);
            };
        }
    }
}
