package org.heed.clock.web;

import org.heed.clock.CalendarLine;
import org.heed.clock.HolidayPreview;
import org.heed.clock.RecountLine;
import org.heed.clock.RecountStanding;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Option;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. Public, because templates live in a package of their own. */
public final class ClockPages {

    private ClockPages() {}

    /** Every policy, in the order in which they are asked; {@code editable} for those who may. */
    public record PoliciesPage(List<PolicyRow> policies, boolean editable) {}

    /**
     * One policy in the list.
     *
     * @param name none for a standard one
     * @param holder whom it is for; none for everybody
     * @param severity last part of its message key; none for every severity
     * @param timings only those it has
     * @param shares percents, as they are typed; {@code leads} minutes
     * @param repeat minutes; none for never
     */
    public record PolicyRow(
            long id,
            int version,
            boolean standard,
            @Nullable String name,
            @Nullable String holder,
            @Nullable String severity,
            List<TimingView> timings,
            String shares,
            String leads,
            @Nullable Long repeat) {}

    /**
     * How long one kind of clock runs.
     *
     * @param kind last part of its message key, and the name of its field
     * @param measure last part of its message key; {@code none} when there is no such clock
     * @param calendar none for the standard calendar
     */
    public record TimingView(
            String kind,
            String measure,
            long number,
            @Nullable Long calendar,
            @Nullable String calendarName) {}

    /**
     * A policy being edited or added; texts as for {@link PolicyRow}.
     *
     * @param id none when it is being added
     */
    public record PolicyEdit(
            Form form,
            @Nullable Long id,
            int version,
            boolean standard,
            @Nullable String name,
            @Nullable String client,
            @Nullable String project,
            @Nullable String severity,
            List<TimingView> timings,
            List<Option> calendars,
            String shares,
            String leads,
            @Nullable Long repeat,
            String reopening) {}

    /**
     * Which running clocks would be due at another moment.
     *
     * @param edition what is seen here, to be named when it is confirmed
     * @param next address of the next page; none when this is the last
     * @param further whether this is not the first page
     * @param last the recount before; none when there never was one
     */
    public record RecountPage(
            Form form,
            long edition,
            List<RecountLine> lines,
            @Nullable String next,
            boolean further,
            @Nullable RecountStanding last) {}

    /** All calendars; {@code editable} for those who may. */
    public record CalendarsPage(
            List<CalendarRow> calendars, List<BuiltInRow> builtIn, boolean editable) {}

    /** One calendar in the list; {@code provisional} days of it nobody has published yet. */
    public record CalendarRow(
            long id, String name, String zone, boolean standard, int provisional) {}

    /** A calendar that comes with Heed; {@code code} is the last part of its message key. */
    public record BuiltInRow(String code, long provisional) {}

    /**
     * What a file of holidays would bring into a calendar.
     *
     * @param holidays what would be new, as {@link org.heed.clock.CalendarText} writes it
     */
    public record HolidaysPage(
            Form form, CalendarLine calendar, @Nullable HolidayPreview preview, String holidays) {}

    /**
     * A calendar being read, edited or added.
     *
     * @param id none when it is being added
     * @param week the days from Monday on
     * @param holidays one line a day or a span of days, as {@link org.heed.clock.CalendarText}
     *     writes them
     */
    public record CalendarEdit(
            Form form,
            @Nullable Long id,
            int version,
            boolean standard,
            String name,
            String zone,
            List<DayView> week,
            String holidays,
            String makeUps,
            String closures) {}

    /**
     * A weekday and its hours as text.
     *
     * @param day last part of its message key, and the name of its field
     */
    public record DayView(String day, String hours) {}
}
