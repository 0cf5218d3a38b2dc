package org.heed.quarter;

import org.heed.clock.ClockRound;
import org.heed.escalation.EscalationRound;
import org.heed.handover.HandoverRound;
import org.heed.notification.NoticeRound;
import org.heed.promise.PromiseRound;
import org.heed.rhythm.RhythmRound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/** What the schedule runs, once each, as one node would; brings what the quarter needs with it. */
@TestComponent
@Import({
    ClockRound.class,
    PromiseRound.class,
    EscalationRound.class,
    HandoverRound.class,
    RhythmRound.class,
    NoticeRound.class,
    Company.class,
    Overheard.class
})
public class Sweeps {

    @Autowired private ClockRound clocks;
    @Autowired private PromiseRound promises;
    @Autowired private EscalationRound questions;
    @Autowired private HandoverRound handovers;
    @Autowired private RhythmRound radar;
    @Autowired private NoticeRound mails;

    void all() {
        clocks.now();
        promises.now();
        questions.now();
        handovers.now();
        radar.now();
        mails.now();
    }
}
