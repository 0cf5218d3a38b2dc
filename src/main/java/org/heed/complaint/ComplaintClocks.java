package org.heed.complaint;

import org.heed.clock.ClockKind;
import org.heed.clock.Clocks;
import org.heed.clock.NewClock;
import org.heed.clock.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Which clocks a complaint starts and stops. Source: heed.md, "Clocks". */
@Component
class ComplaintClocks {

    private final Clocks clocks;
    private final BesideRepository beside;

    ComplaintClocks(Clocks clocks, BesideRepository beside) {
        this.clocks = clocks;
        this.beside = beside;
    }

    void received(ComplaintCard card) {
        start(card, ClockKind.ACKNOWLEDGE, card.receivedAt());
        start(card, ClockKind.PRELIMINARY_PLAN, card.receivedAt());
        start(card, ClockKind.ASSESSMENT, card.receivedAt());
        start(card, ClockKind.PROPOSAL, card.receivedAt());
        start(card, ClockKind.UPDATE, card.receivedAt());
        beside.refreshDue(card.id());
    }

    void assessed(ComplaintCard card, Instant at) {
        clocks.stop(card.id().subject(), ClockKind.ASSESSMENT, at);
    }

    /** The client has been reached: what this errand owed them is done. */
    void reached(ComplaintId id, Errand errand, Instant at) {
        var subject = id.subject();
        switch (errand) {
            case ACKNOWLEDGEMENT -> clocks.stop(subject, ClockKind.ACKNOWLEDGE, at);
            case PLAN -> clocks.stop(subject, ClockKind.PRELIMINARY_PLAN, at);
            case PROPOSAL -> {
                clocks.stop(subject, ClockKind.PRELIMINARY_PLAN, at);
                clocks.stop(subject, ClockKind.PROPOSAL, at);
            }
            case UPDATE -> {}
            case RESOLUTION -> clocks.stop(subject, ClockKind.RESOLUTION, at);
        }
        heard(id, at);
    }

    /**
     * It turned out that a message did not arrive. What it had stopped goes on; what another
     * contact has stopped since stays stopped.
     *
     * @param at when the message had left
     */
    void notReached(ComplaintId id, Errand errand, Instant at) {
        var subject = id.subject();
        switch (errand) {
            case ACKNOWLEDGEMENT -> clocks.resume(subject, ClockKind.ACKNOWLEDGE, at);
            case PLAN -> clocks.resume(subject, ClockKind.PRELIMINARY_PLAN, at);
            case PROPOSAL -> {
                clocks.resume(subject, ClockKind.PRELIMINARY_PLAN, at);
                clocks.resume(subject, ClockKind.PROPOSAL, at);
            }
            case UPDATE -> {}
            case RESOLUTION -> clocks.resume(subject, ClockKind.RESOLUTION, at);
        }
        clocks.resume(subject, ClockKind.UPDATE, at);
        clocks.resume(subject, ClockKind.REPLY, at);
        beside.refreshDue(id);
    }

    /** Any contact of ours that took place is an update. */
    void heard(ComplaintId id, Instant at) {
        clocks.restart(id.subject(), ClockKind.UPDATE, at);
        clocks.stop(id.subject(), ClockKind.REPLY, at);
        beside.refreshDue(id);
    }

    /** They wrote or called: an answer is owed where the targets say so. Source: R036. */
    void answerOwed(ComplaintCard card, Instant from) {
        start(card, ClockKind.REPLY, from);
        beside.refreshDue(card.id());
    }

    /** They changed their mind: somebody answers within the time of a first answer. */
    void mindChanged(ComplaintCard card, Instant from) {
        clocks.wouldBeDue(ClockKind.ACKNOWLEDGE, severity(card), from)
                .ifPresent(due ->
                        clocks.start(
                                NewClock.until(
                                                Register.about(card),
                                                ClockKind.REPLY,
                                                severity(card),
                                                from,
                                                due)
                                        .ownedBy(card.owner().id())));
        beside.refreshDue(card.id());
    }

    /** Another proposal is owed. */
    void proposalOwed(ComplaintCard card, Instant from) {
        start(card, ClockKind.PROPOSAL, from);
        beside.refreshDue(card.id());
    }

    void changeSeverity(ComplaintId id, Severity severity) {
        clocks.changeSeverity(id.subject(), severity);
        beside.refreshDue(id);
    }

    /** Updates end with the confirmation; the follow-ups begin. Their due moments, if any. */
    Optional<Instant> followUp(ComplaintCard card, ClockKind kind, Instant from) {
        clocks.cancel(card.id().subject(), ClockKind.UPDATE);
        return clocks.start(newClock(card, kind, from));
    }

    void followedUp(ComplaintId id, ClockKind kind, Instant at) {
        clocks.stop(id.subject(), kind, at);
        beside.refreshDue(id);
    }

    void over(ComplaintId id) {
        clocks.cancelAll(id.subject());
        beside.refreshDue(id);
    }

    /** A deadlock is looked at again on a day; nothing else runs. */
    void monitor(ComplaintCard card, Instant from, LocalDate on, ZoneId zone) {
        over(card.id());
        clocks.start(
                NewClock.until(
                                Register.about(card),
                                ClockKind.UPDATE,
                                severity(card),
                                from,
                                on.atTime(9, 0).atZone(zone).toInstant())
                        .ownedBy(card.owner().id()));
        beside.refreshDue(card.id());
    }

    /** What the state it went back to owes: never counted from long ago. */
    void reopened(ComplaintCard card, ComplaintState back, Instant from) {
        over(card.id());
        switch (back) {
            case ComplaintState.Received _ -> {
                reopen(card, ClockKind.ACKNOWLEDGE, from);
                reopen(card, ClockKind.ASSESSMENT, from);
            }
            case ComplaintState.Acknowledged _ -> reopen(card, ClockKind.ASSESSMENT, from);
            case ComplaintState.Open _, ComplaintState.Ended _ -> {}
        }
        reopen(card, ClockKind.PRELIMINARY_PLAN, from);
        reopen(card, ClockKind.PROPOSAL, from);
        start(card, ClockKind.UPDATE, from);
        beside.refreshDue(card.id());
    }

    private void reopen(ComplaintCard card, ClockKind kind, Instant from) {
        clocks.reopen(newClock(card, kind, from));
    }

    /**
     * What its state owes, counted from now: while it was merged, it owed nothing.
     *
     * @param followUps those still to come, by the clock that watches them
     */
    void again(ComplaintCard card, Map<ClockKind, Instant> followUps, Instant from, ZoneId zone) {
        var state = card.state();
        if (state instanceof ComplaintState.Received) {
            received(card);
        } else if (state instanceof ComplaintState.Open) {
            if (state instanceof ComplaintState.Acknowledged) {
                start(card, ClockKind.ASSESSMENT, from);
            }
            if (card.phase().compareTo(Phase.PROPOSED) < 0) {
                start(card, ClockKind.PROPOSAL, from);
                if (card.planPutAt() == null) {
                    start(card, ClockKind.PRELIMINARY_PLAN, from);
                }
            }
            if (card.phase().compareTo(Phase.CONFIRMED) < 0) {
                start(card, ClockKind.UPDATE, from);
            }
            followUps.forEach((kind, due) ->
                    clocks.start(
                            NewClock.until(Register.about(card), kind, severity(card), from, due)
                                    .ownedBy(card.owner().id())));
        } else if (state instanceof ComplaintState.Unresolved unresolved) {
            monitor(card, from, unresolved.lookAgainOn(), zone);
        }
        beside.refreshDue(card.id());
    }

    /** It goes on elsewhere, or seen by others. */
    void moveTo(ComplaintCard card) {
        clocks.moveTo(Register.about(card));
    }

    /** It reached us at another moment than was first written down. */
    void receivedAt(ComplaintCard card, Instant before) {
        clocks.receivedAt(card.id().subject(), before, card.receivedAt());
        beside.refreshDue(card.id());
    }

    /** Somebody else answers for it now, and is warned. */
    void handTo(ComplaintCard card) {
        clocks.handTo(card.id().subject(), card.owner().id());
    }

    private void start(ComplaintCard card, ClockKind kind, Instant from) {
        clocks.start(newClock(card, kind, from));
    }

    private static NewClock newClock(ComplaintCard card, ClockKind kind, Instant from) {
        return NewClock.byTargets(Register.about(card), kind, severity(card), from)
                .ownedBy(card.owner().id());
    }

    private static Severity severity(ComplaintCard card) {
        @Nullable Severity judged = card.severity();
        return judged == null ? Severity.NORMAL : judged;
    }
}
