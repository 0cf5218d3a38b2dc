package org.heed.clock;

import java.time.ZoneId;

/**
 * One calendar as a list shows it.
 *
 * @param standard the one new clocks run on
 * @param provisional how many of its days nobody had published when they were written
 */
public record CalendarLine(
        CalendarId id, String name, boolean standard, int version, ZoneId zone, int provisional) {}
