package org.heed.history;

import com.ibm.icu.util.TimeZone;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The zones a calendar file speaks of: by the name everybody uses, by Windows' name, or as the file
 * itself describes them. Source: RFC 5545, 3.6.5; interop, C.9.
 */
final class EventZones {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final int MOST_RULES = 2_000;

    private final ZoneId otherwise;
    private final Map<String, List<ZoneRule>> described = new HashMap<>();
    private List<ZoneRule> rules = new ArrayList<>();
    private boolean within;
    private int all;

    EventZones(ZoneId otherwise) {
        this.otherwise = otherwise;
    }

    void begin(String component, int depth) {
        if (depth == 1) {
            within = component.equalsIgnoreCase("VTIMEZONE");
            rules = new ArrayList<>();
        } else if (within && depth == 2 && ++all <= MOST_RULES) {
            rules.add(new ZoneRule());
        }
    }

    void put(String property, String value) {
        if (within && property.equals("TZID")) {
            described.putIfAbsent(value, rules);
        } else if (within && !rules.isEmpty()) {
            rules.getLast().put(property, value);
        }
    }

    /** None when it cannot be read. */
    @Nullable Instant moment(String value, @Nullable String zone) {
        try {
            if (value.length() == 8) {
                return LocalDate.parse(value, DAY).atStartOfDay(otherwise).toInstant();
            } else if (value.endsWith("Z")) {
                var plain = value.substring(0, value.length() - 1);
                return LocalDateTime.parse(plain, TIME).toInstant(ZoneOffset.UTC);
            } else {
                return at(LocalDateTime.parse(value, TIME), zone);
            }
        } catch (DateTimeException notAMoment) {
            return null;
        }
    }

    private Instant at(LocalDateTime local, @Nullable String zone) {
        if (zone == null) {
            return local.atZone(otherwise).toInstant();
        }
        var known = known(zone);
        if (known != null) {
            return local.atZone(known).toInstant();
        }
        var offset = ZoneRule.offset(described.getOrDefault(zone, List.of()), local);
        return offset == null ? local.atZone(otherwise).toInstant() : local.toInstant(offset);
    }

    private static @Nullable ZoneId known(String name) {
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        var windows = TimeZone.getIDForWindowsID(name, null);
        return windows == null ? null : ZoneId.of(windows);
    }
}
