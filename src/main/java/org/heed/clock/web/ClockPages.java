package org.heed.clock.web;

import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** What the pages of this room show. Public, because templates live in a package of their own. */
public final class ClockPages {

    private ClockPages() {}

    /** Every rule; {@code editable} for those who may. */
    public record RulesPage(List<RuleView> rules, boolean editable) {}

    /**
     * One kind of clock.
     *
     * @param kind last part of its message key, and of its address
     */
    public record RuleView(String kind, int version, List<TargetView> targets) {}

    /**
     * How long it runs for one severity.
     *
     * @param measure last part of its message key; {@code none} when there is no such clock
     */
    public record TargetView(String severity, String measure, long number) {}

    /** A rule being edited. */
    public record RuleEdit(Form form, RuleView rule) {}

    /** All calendars; {@code editable} for those who may. */
    public record CalendarsPage(List<CalendarRow> calendars, boolean editable) {}

    /** One calendar in the list. */
    public record CalendarRow(long id, String name, String zone, boolean standard) {}

    /**
     * A calendar being read, edited or added.
     *
     * @param id none when it is being added
     * @param week the days from Monday on
     * @param holidays one line a day or a span of days, as {@link CalendarText} writes them
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
