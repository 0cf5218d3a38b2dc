package org.heed.escalation;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A way out of an escalation.
 *
 * @param position 1 to 3, also the key that chooses it
 * @param gone since when, by whom and why it can no longer be chosen; none while it can
 */
public record DecisionOption(
        int position, String text, String effect, boolean recommended, @Nullable Gone gone) {

    /** Somebody saw that it is no way out any more. */
    public record Gone(Instant at, String by, String why) {}
}
