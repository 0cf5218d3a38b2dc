package org.heed.rhythm;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Looks after the radar at once, as the schedule does now and then; for tests of many rooms. */
@TestComponent
public class RhythmRound {

    @Autowired private RhythmSweep sweep;

    public void now() {
        sweep.sweep();
    }
}
