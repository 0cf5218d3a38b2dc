package org.heed.clock;

/**
 * A calendar that comes with Heed, to be looked over and added.
 *
 * @param code {@code cn}, {@code tw}, …; last part of its message key
 * @param provisional how many of its days were not officially published when it was written
 */
public record BuiltInCalendar(String code, WorkingCalendar content, long provisional) {}
