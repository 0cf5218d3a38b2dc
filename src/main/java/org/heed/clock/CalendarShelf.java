package org.heed.clock;

import org.heed.kernel.web.Host;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the versions of calendars that were read: they never change, so they are read once. Makes
 * the standard calendar when there is none yet: office hours in the organisation's zone.
 */
@Component
class CalendarShelf {

    private final CalendarRepository calendars;
    private final CalendarContentRepository contents;
    private final Host host;
    private final Words words;
    private final Clock time;
    private final TransactionTemplate apart;
    private final Map<Long, CalendarVersion> versions = new ConcurrentHashMap<>();

    CalendarShelf(
            CalendarRepository calendars,
            CalendarContentRepository contents,
            Host host,
            Words words,
            Clock time,
            PlatformTransactionManager transactions) {
        this.calendars = calendars;
        this.contents = contents;
        this.host = host;
        this.words = words;
        this.time = time;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    CalendarVersion version(long id) {
        var known = versions.get(id);
        if (known != null) {
            return known;
        }
        var read = new CalendarVersion(id, calendars.of(id), contents.read(id));
        versions.put(id, read);
        return read;
    }

    /** The newest version of this calendar, or of the standard one. */
    CalendarVersion newest(@Nullable CalendarId id) {
        return id == null ? standard() : version(calendars.newestVersion(id).orElseThrow());
    }

    /** The newest version of the standard calendar, in its own transaction when it must be made. */
    CalendarVersion standard() {
        var id =
                calendars
                        .standardVersion()
                        .or(() -> {
                            make();
                            return calendars.standardVersion();
                        });
        return version(id.orElseThrow());
    }

    /**
     * The first run asks for it before it is committed: language and zone are read where they are
     * already known, not in the transaction apart.
     */
    private void make() {
        var name = words.say(host.language(), "clock.calendar.office-hours");
        var hours = officeHours();
        apart.executeWithoutResult(_ ->
                calendars
                        .add(name, true)
                        .ifPresent(id -> calendars.write(id, 1, hours, time.instant(), null)));
    }

    private WorkingCalendar officeHours() {
        var week = new EnumMap<DayOfWeek, List<WorkingHours>>(DayOfWeek.class);
        var hours = List.of(WorkingHours.ofMinutes(540, 720), WorkingHours.ofMinutes(780, 1080));
        for (var day = DayOfWeek.MONDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            week.put(day, hours);
        }
        return new WorkingCalendar(host.zone(), week, List.of());
    }
}
