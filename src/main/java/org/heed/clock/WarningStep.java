package org.heed.clock;

import java.time.Duration;

/** What somebody is warned of. */
public sealed interface WarningStep {

    /** So many percent of the time are gone; 100 is the breach. */
    record Share(int percent) implements WarningStep {}

    /** So much time is left, counted as the clock counts. */
    record Ahead(Duration left) implements WarningStep {}
}
