package org.heed.clock;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** A target as two columns; a fixed one has no amount, its moment is the clock's due moment. */
record StoredTarget(String unit, @Nullable Integer amount) {

    private static final String FIXED = "fixed";

    static StoredTarget of(Target target) {
        return switch (target) {
            case Target.Elapsed it -> of(TargetUnit.ELAPSED, it.time().toMinutes());
            case Target.WorkingTime it -> of(TargetUnit.WORKING_TIME, it.time().toMinutes());
            case Target.WorkingDays it -> of(TargetUnit.WORKING_DAYS, it.days());
            case Target.CalendarDays it -> of(TargetUnit.CALENDAR_DAYS, it.days());
            case Target.Fixed _ -> new StoredTarget(FIXED, null);
        };
    }

    private static StoredTarget of(TargetUnit unit, long amount) {
        return new StoredTarget(unit.word(), Math.toIntExact(amount));
    }

    Target target(Instant dueAt) {
        return amount == null ? new Target.Fixed(dueAt) : TargetUnit.of(unit).target(amount);
    }
}
