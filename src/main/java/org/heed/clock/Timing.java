package org.heed.clock;

import org.jspecify.annotations.Nullable;

/**
 * How long one clock runs by a policy.
 *
 * @param calendar the one it counts on; none for the standard calendar
 */
public record Timing(Target target, @Nullable CalendarId calendar) {}
