package org.heed.clock;

import java.util.Map;

/**
 * How long one kind of clock runs.
 *
 * @param targets by severity; a severity that is not in it has no such clock
 */
public record Rule(ClockKind kind, int version, Map<Severity, Target> targets) {

    public Rule {
        targets = Map.copyOf(targets);
    }
}
