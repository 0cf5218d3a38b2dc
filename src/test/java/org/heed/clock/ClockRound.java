package org.heed.clock;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Looks after warnings of clocks at once, as the schedule does now and then; for tests of many
 * rooms.
 */
@TestComponent
public class ClockRound {

    @Autowired private ClockSweep sweep;

    public void now() {
        sweep.sweep();
    }
}
