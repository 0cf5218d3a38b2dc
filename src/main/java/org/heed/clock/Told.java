package org.heed.clock;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;

/**
 * What has been told about a clock.
 *
 * @param share the highest share; 100 is the breach
 * @param lead the shortest lead; none when none has been told
 * @param repeatAt when the last warning comes again; none when there is none that nobody has seen
 */
record Told(int share, @Nullable Duration lead, @Nullable Instant repeatAt) {

    static final Told NOTHING = new Told(0, null, null);

    boolean holds(WarningStep step) {
        return switch (step) {
            case WarningStep.Share it -> it.percent() <= share;
            case WarningStep.Ahead it -> lead != null && it.left().compareTo(lead) >= 0;
        };
    }

    Told and(WarningStep step) {
        return switch (step) {
            case WarningStep.Share it -> new Told(Math.max(share, it.percent()), lead, repeatAt);
            case WarningStep.Ahead it -> holds(step) ? this : new Told(share, it.left(), repeatAt);
        };
    }

    /** As if the breach had not been told. */
    Told before(int percent) {
        return new Told(Math.min(share, percent - 1), lead, repeatAt);
    }

    Told repeatedAt(@Nullable Instant at) {
        return new Told(share, lead, at);
    }
}
