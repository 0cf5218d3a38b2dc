package org.heed.handover;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/**
 * Looks after alarms of hand-overs at once, as the schedule does now and then; for tests of many
 * rooms.
 */
@TestComponent
public class HandoverRound {

    @Autowired private HandoverSweep sweep;

    public void now() {
        sweep.sweep();
    }
}
