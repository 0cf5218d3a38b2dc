package org.heed.change;

import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.clock.NewClock;
import org.heed.clock.Severity;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;

/**
 * The time in which somebody has to decide: the client until the last day of an offer is over, we
 * until the day begins something was put off to; days as they are where the client is. Source:
 * heed.md, "Clocks"; decision 0146.
 */
@Component
class ChangeClocks {

    private static final ClockKind KIND = ClockKind.CHANGE_DECISION;

    private final Clocks clocks;
    private final Clock clock;

    ChangeClocks(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Counts for the state it is in now. */
    void follow(ChangeCard card) {
        var subject = card.id().subject();
        switch (card.state()) {
            case ChangeState.FedBack it -> until(card, it.validUntil().plusDays(1));
            case ChangeState.Deferred it -> until(card, it.until());
            case ChangeState.Accepted _, ChangeState.Insisted _ ->
                    clocks.stop(subject, KIND, clock.instant());
            case ChangeState.Raised _,
                    ChangeState.Analysed _,
                    ChangeState.Signed _,
                    ChangeState.Decided _,
                    ChangeState.Implementing _,
                    ChangeState.Done _,
                    ChangeState.Withdrawn _ ->
                    clocks.cancel(subject, KIND);
        }
    }

    private void until(ChangeCard card, LocalDate day) {
        clocks.cancel(card.id().subject(), KIND);
        clocks.start(
                NewClock.until(
                                card.about(),
                                KIND,
                                Severity.NORMAL,
                                card.since(),
                                day.atStartOfDay(card.zone()).toInstant())
                        .ownedBy(card.owner()));
    }

    /** Whoever answers for it is warned from now on. */
    void handOver(ChangeCard card) {
        clocks.handTo(card.id().subject(), card.owner());
    }

    /** It belongs to another circle now. */
    void moveTo(ChangeCard card) {
        clocks.moveTo(card.about());
    }
}
