package org.heed.clock;

/** A calendar as it is now: what {@link CalendarLine} says, and the whole of its content. */
public record CalendarCard(CalendarLine line, WorkingCalendar content) {}
