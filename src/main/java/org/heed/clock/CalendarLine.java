package org.heed.clock;

import java.time.ZoneId;

/** One calendar as a list shows it; {@code standard} is the one new clocks run on. */
public record CalendarLine(
        CalendarId id, String name, boolean standard, int version, ZoneId zone) {}
