package org.heed.clock;

import net.fortuna.ical4j.data.ContentHandler;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the events of a file while it is parsed, and no more than a list of holidays has. */
final class HolidayEvents implements ContentHandler {

    private static final int MOST_EVENTS = 2_000;
    private static final int MOST_PROPERTIES = 50_000;
    private static final int DEEPEST = 6;

    private final List<HolidayEvent> events = new ArrayList<>();
    private HolidayEvent.@Nullable Draft draft;
    private String property = "";
    private int depth;
    private int properties;
    private boolean enough;

    List<HolidayEvent> found() {
        return List.copyOf(events);
    }

    boolean hadEnough() {
        return enough;
    }

    private void stop() {
        enough = true;
        throw new TooMany();
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > DEEPEST || events.size() >= MOST_EVENTS) {
            stop();
        }
        if (depth == 1 && name.equalsIgnoreCase("VEVENT")) {
            draft = new HolidayEvent.Draft();
        }
    }

    @Override
    public void endComponent(String name) {
        depth--;
        if (depth == 0 && draft != null) {
            events.add(draft.event());
            draft = null;
        }
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        if (++properties > MOST_PROPERTIES) {
            stop();
        }
    }

    @Override
    public void propertyValue(String value) {
        // Only the event's own, not those of an alarm within it.
        if (draft != null && depth == 1) {
            draft.put(property, value);
        }
    }

    @Override
    public void endProperty(String name) {}

    @Override
    public void parameter(String name, String value) {}

    /** More than any list of holidays has. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
