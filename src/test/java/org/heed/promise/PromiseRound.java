package org.heed.promise;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Looks after reminders at once, as the schedule does now and then; for tests of many rooms. */
@TestComponent
public class PromiseRound {

    @Autowired private PromiseSweep sweep;

    public void now() {
        sweep.sweep();
    }
}
