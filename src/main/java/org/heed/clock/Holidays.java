package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes holidays from an iCalendar file: first says what it would bring, then adopts what a person
 * wants of it as a new version of the calendar. For administrators.
 */
@Service
@Transactional
public class Holidays {

    /** The most bytes of a file that are read at all. */
    public static final int LARGEST = HolidayFile.LARGEST;

    private final Calendars calendars;
    private final CalendarLists lists;
    private final Clock time;

    Holidays(Calendars calendars, CalendarLists lists, Clock time) {
        this.calendars = calendars;
        this.lists = lists;
        this.time = time;
    }

    /**
     * What the file would bring for this year and the next two; changes nothing.
     *
     * @throws Refused at {@code file}: {@code clock.refused.file-large}, {@code
     *     clock.refused.file-unreadable}, {@code clock.refused.file-many}
     */
    public HolidayPreview preview(Me me, CalendarId id, byte[] file) {
        requireAdministrator(me);
        var content = lists.get(me, id).content();
        var year = LocalDate.ofInstant(time.instant(), content.zone()).getYear();
        var found =
                HolidayFile.read(file, LocalDate.of(year, 1, 1), LocalDate.of(year + 2, 12, 31));
        var kinds =
                content.specialDays().stream()
                        .filter(it -> !(it instanceof SpecialDay.Closure))
                        .collect(Collectors.toMap(SpecialDay::on, it -> it));
        var fresh = new ArrayList<SpecialDay.Holiday>();
        var known = new ArrayList<SpecialDay.Holiday>();
        var worked = new ArrayList<SpecialDay.Holiday>();
        for (var day : found.days()) {
            switch (kinds.get(day.on())) {
                case SpecialDay.MakeUp _ -> worked.add(day);
                case SpecialDay.Holiday _, SpecialDay.Closure _ -> known.add(day);
                case null -> fresh.add(day);
            }
        }
        return new HolidayPreview(fresh, known, worked, found.left());
    }

    /**
     * Adds these holidays as the next version of the calendar. One that is there already is taken
     * over under its new name, and is no longer provisional.
     *
     * @param version the one the writer saw
     * @throws Refused {@code clock.refused.no-days}, as {@link Calendars#revise} does, and {@code
     *     clock.refused.day-twice} for a make-up day
     */
    public void adopt(Me me, CalendarId id, int version, List<SpecialDay> days) {
        requireAdministrator(me);
        if (days.isEmpty()) {
            throw Refused.because("clock.refused.no-days").at("holidays");
        }
        var card = lists.get(me, id);
        var now = card.content();
        var dates = days.stream().map(SpecialDay::on).collect(Collectors.toSet());
        var all = new ArrayList<>(days);
        now.specialDays().stream()
                .filter(it -> !(it instanceof SpecialDay.Holiday && dates.contains(it.on())))
                .forEach(all::add);
        calendars.revise(
                me,
                id,
                version,
                card.line().name(),
                new WorkingCalendar(now.zone(), now.week(), all));
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
