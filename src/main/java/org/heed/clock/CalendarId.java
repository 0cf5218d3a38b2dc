package org.heed.clock;

/** Inner id of a working calendar, the same for all its versions. */
public record CalendarId(long value) {}
