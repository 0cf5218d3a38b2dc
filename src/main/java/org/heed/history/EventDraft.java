package org.heed.history;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** An event while its file is being read. */
final class EventDraft {

    private static final int LONGEST = 8_000;
    private static final int MOST_PEOPLE = 60;

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> zones = new HashMap<>();
    private final Set<String> attendees = new LinkedHashSet<>();
    private String organiser = "";

    void put(String property, String value, Map<String, String> parameters) {
        if (property.equals("ATTENDEE")) {
            if (attendees.size() < MOST_PEOPLE) {
                attendees.add(called(value, parameters));
            }
            return;
        }
        values.putIfAbsent(property, Texts.cut(LONGEST, value));
        if (parameters.containsKey("TZID")) {
            zones.putIfAbsent(property, parameters.get("TZID"));
        }
        if (property.equals("ORGANIZER")) {
            organiser = name(parameters);
        }
    }

    CalendarEvent event(EventZones zones, String method) {
        var uid = value("UID");
        var start = moment(zones, "DTSTART");
        var end = moment(zones, "DTEND");
        return new CalendarEvent(
                uid,
                uid + "\n" + value("RECURRENCE-ID"),
                sequence(),
                start,
                start == null || end == null || end.isBefore(start) ? null : end,
                Texts.line(400, text("SUMMARY")),
                words(),
                Texts.line(200, organiser),
                Texts.line(254, address(value("ORGANIZER"))),
                Texts.line(1000, String.join(", ", attendees)),
                method.equals("CANCEL") || value("STATUS").equalsIgnoreCase("CANCELLED"),
                values.containsKey("RRULE"));
    }

    private String words() {
        var place = text("LOCATION");
        var said = text("DESCRIPTION");
        return Texts.plain(
                place.isEmpty() || said.isEmpty() ? place + said : place + "\n\n" + said);
    }

    private @Nullable Instant moment(EventZones zones, String property) {
        return zones.moment(value(property), this.zones.get(property));
    }

    private int sequence() {
        return value("SEQUENCE").matches("[0-9]{1,6}") ? Integer.parseInt(value("SEQUENCE")) : 0;
    }

    private String value(String property) {
        return values.getOrDefault(property, "");
    }

    /** Source: RFC 5545, 3.3.11. */
    private String text(String property) {
        var plain = new StringBuilder();
        var value = value(property);
        for (int at = 0; at < value.length(); at++) {
            char letter = value.charAt(at);
            if (letter == '\\' && at + 1 < value.length()) {
                char next = value.charAt(++at);
                plain.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                plain.append(letter);
            }
        }
        return plain.toString().strip();
    }

    /** Some writers put it in quotation marks. Source: RFC 5545, 3.2. */
    private static String name(Map<String, String> parameters) {
        return parameters.getOrDefault("CN", "").replace("\"", "").strip();
    }

    private static String called(String value, Map<String, String> parameters) {
        var name = name(parameters);
        return Texts.line(120, name.isEmpty() ? address(value) : name);
    }

    private static String address(String value) {
        return value.replaceFirst("(?i)^mailto:", "").strip();
    }
}
