package org.heed.clock;

import java.time.Instant;

/** A time that is over, in which a clock stood still: from (included) until (excluded). */
record Pause(Instant from, Instant until) {}
