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
        var id =
                named != null
                        ? named
                        : all().stream()
                                .filter(CalendarLine::standard)
                                .map(CalendarLine::id)
                                .findFirst()
                                .orElseThrow();
        var version = calendars.newestVersion(id).orElseThrow(NotFound::new);
        return new CalendarCard(
                calendars.find(id).orElseThrow(NotFound::new), shelf.version(version).calendar());
    }
}
