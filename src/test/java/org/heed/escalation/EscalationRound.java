package org.heed.escalation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Looks after climbs at once, as the schedule does now and then; for tests of many rooms. */
@TestComponent
public class EscalationRound {

    @Autowired private EscalationSweep sweep;

    public void now() {
        sweep.sweep();
    }
}
