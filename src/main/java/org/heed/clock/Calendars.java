package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/**
 * Edits working calendars; for administrators, to everybody else there is nothing here to edit
 * ({@link NotFound}). An edit makes a new version: clocks that run keep the one they started with.
 */
@Service
@Transactional
public class Calendars {

    private final CalendarRepository calendars;
    private final Clock time;

    Calendars(CalendarRepository calendars, Clock time) {
        this.calendars = calendars;
        this.time = time;
    }

    /**
     * Adds a calendar.
     *
     * @throws Refused {@code clock.refused.name-missing}, {@code clock.refused.name-taken}
     */
    public CalendarId add(Me me, String name, WorkingCalendar content) {
        requireAdministrator(me);
        judgeName(name, null);
        var added = calendars.add(name.strip(), false);
        var id = added.orElseThrow(() -> taken(name));
        calendars.write(id, 1, content, time.instant(), me.id());
        return id;
    }

    /**
     * Makes the next version of a calendar.
     *
     * @param version the one the writer saw
     * @throws Refused as for {@link #add}, and when somebody else was faster
     */
    public void revise(Me me, CalendarId id, int version, String name, WorkingCalendar content) {
        requireAdministrator(me);
        if (calendars.newest(id).isEmpty()) {
            throw new NotFound();
        }
        judgeName(name, id);
        calendars.raise(id, version, name.strip());
        calendars.write(id, version + 1, content, time.instant(), me.id());
    }

    /** From now on new clocks run on this calendar; those that run stay where they are. */
    public void makeStandard(Me me, CalendarId id) {
        requireAdministrator(me);
        if (calendars.newest(id).isEmpty()) {
            throw new NotFound();
        }
        calendars.makeStandard(id);
    }

    private void judgeName(String name, @Nullable CalendarId but) {
        if (name.isBlank() || name.strip().length() > 80) {
            throw Refused.because("clock.refused.name-missing", "max", 80).at("name");
        }
        if (calendars.nameTaken(name.strip(), but)) {
            throw taken(name);
        }
    }

    private static Refused taken(String name) {
        return Refused.because("clock.refused.name-taken", "name", name.strip()).at("name");
    }

    private static void requireAdministrator(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
