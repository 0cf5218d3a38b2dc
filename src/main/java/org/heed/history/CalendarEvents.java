package org.heed.history;

import net.fortuna.ical4j.data.ContentHandler;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects events while a file is parsed, and no more than a calendar of a few years has. */
final class CalendarEvents implements ContentHandler {

    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_PROPERTIES = 300_000;
    private static final int DEEPEST = 6;

    private final List<EventDraft> drafts = new ArrayList<>();
    private final EventZones zones;
    private final Map<String, String> parameters = new HashMap<>();
    private @Nullable EventDraft draft;
    private String method = "";
    private String property = "";
    private int depth;
    private int properties;
    private boolean enough;

    CalendarEvents(ZoneId otherwise) {
        this.zones = new EventZones(otherwise);
    }

    /** Zones may stand after the events that use them, so that moments are told at the end. */
    List<CalendarEvent> found() {
        return drafts.stream().map(it -> it.event(zones, method)).toList();
    }

    boolean hadEnough() {
        return enough;
    }

    @Override
    public void startCalendar() {}

    @Override
    public void endCalendar() {}

    @Override
    public void startComponent(String name) {
        depth++;
        if (depth > DEEPEST || drafts.size() >= MOST_EVENTS) {
            stop();
        }
        zones.begin(name, depth);
        if (depth == 1 && name.equalsIgnoreCase("VEVENT")) {
            draft = new EventDraft();
        }
    }

    @Override
    public void endComponent(String name) {
        depth--;
        if (depth == 0 && draft != null) {
            drafts.add(draft);
            draft = null;
        }
    }

    @Override
    public void startProperty(String name) {
        property = name.toUpperCase(Locale.ROOT);
        parameters.clear();
        if (++properties > MOST_PROPERTIES) {
            stop();
        }
    }

    @Override
    public void parameter(String name, String value) {
        parameters.put(name.toUpperCase(Locale.ROOT), value);
    }

    @Override
    public void propertyValue(String value) {
        if (depth == 0 && property.equals("METHOD")) {
            method = value.strip().toUpperCase(Locale.ROOT);
        } else if (depth == 1 && draft != null) {
            // Only the event's own, not those of an alarm within it.
            draft.put(property, value.strip(), parameters);
        } else {
            zones.put(property, value.strip());
        }
    }

    @Override
    public void endProperty(String name) {}

    private void stop() {
        enough = true;
        throw new TooMany();
    }

    /** More than any calendar has. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
