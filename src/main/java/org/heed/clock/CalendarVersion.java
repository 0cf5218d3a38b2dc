package org.heed.clock;

/** What a calendar said from one moment on; a clock keeps the one it started with. */
record CalendarVersion(long id, CalendarId of, WorkingCalendar calendar) {}
