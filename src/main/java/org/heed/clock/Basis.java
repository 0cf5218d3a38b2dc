package org.heed.clock;

import org.jspecify.annotations.Nullable;

/**
 * What a clock's length follows from.
 *
 * @param policy the one that gave it; none when somebody named the moment or the length
 */
record Basis(
        @Nullable PolicyId policy, Target target, CalendarVersion version, WarningPlan warnings) {}
