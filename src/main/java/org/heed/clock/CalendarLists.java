package org.heed.clock;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at working calendars; everybody who signs in may, they say when we can be reached. */
@Service
@Transactional
public class CalendarLists {

    private final CalendarRepository calendars;
    private final CalendarShelf shelf;

    CalendarLists(CalendarRepository calendars, CalendarShelf shelf) {
        this.calendars = calendars;
        this.shelf = shelf;
    }

    /** All calendars by name; never empty, and one of them is the standard. */
    public List<CalendarLine> list(Me me) {
        return all();
    }

    /** The newest version of a calendar. */
    public CalendarCard get(Me me, CalendarId id) {
        return newest(id);
    }

    /** All calendars by name, for Heed's own sums, on nobody's behalf. */
    public List<CalendarLine> all() {
        shelf.standard();
        return calendars.list();
    }

    /** The newest version of a calendar, likewise; of the standard one when none is named. */
    public CalendarCard newest(@Nullable CalendarId named) {
        var found = named == null ? standard() : calendars.newest(named).orElseThrow(NotFound::new);
        return new CalendarCard(found.line(), shelf.version(found.version()).calendar());
    }

    private CalendarRepository.Newest standard() {
        return calendars
                .newestStandard()
                .or(() -> {
                    shelf.standard();
                    return calendars.newestStandard();
                })
                .orElseThrow();
    }
}
