package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/** Takes a complaint out for a verb and puts it back: locked, seen as it is, announced. */
@Component
class Register {

    private final ComplaintRepository complaints;
    private final BesideRepository beside;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(
            ComplaintRepository complaints,
            BesideRepository beside,
            ApplicationEventPublisher events,
            Clock clock) {
        this.complaints = complaints;
        this.beside = beside;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * The complaint, held until the end of the transaction.
     *
     * @param seen the version the writer saw; none when they did not say
     * @throws Refused stale, or {@code complaint.refused.merged}
     */
    ComplaintCard take(Me me, ComplaintNumber number, @Nullable Integer seen) {
        return judged(complaints.take(me, number), seen);
    }

    /** The same for work that only an open complaint takes. */
    ComplaintCard takeOpen(Me me, ComplaintNumber number, @Nullable Integer seen) {
        return open(take(me, number, seen));
    }

    ComplaintCard take(ComplaintId id) {
        return judged(complaints.take(id), null);
    }

    ComplaintCard takeOpen(ComplaintId id) {
        return open(take(id));
    }

    static ComplaintCard open(ComplaintCard card) {
        if (card.state() instanceof ComplaintState.Ended) {
            throw Refused.because("complaint.refused.ended", "number", card.number().toString());
        }
        return card;
    }

    /**
     * Two complaints for one verb, held in the order of their numbers, so that two people who act
     * across each other cannot deadlock. Merged ones are given out too.
     *
     * @throws org.heed.kernel.NotFound when either is not there, or not for them
     */
    Two takeBoth(Me me, ComplaintNumber one, ComplaintNumber other) {
        var oneFirst = one.value() < other.value();
        var lower = complaints.take(me, oneFirst ? one : other);
        var higher = complaints.take(me, oneFirst ? other : one);
        return oneFirst ? new Two(lower, higher) : new Two(higher, lower);
    }

    record Two(ComplaintCard one, ComplaintCard other) {}

    static ComplaintCard judged(ComplaintCard card, @Nullable Integer seen) {
        var into = card.mergedInto();
        if (into != null) {
            throw Refused.because("complaint.refused.merged", "number", into.toString());
        }
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        return card;
    }

    /** Writes the next state and announces it. */
    void enter(ComplaintCard card, Life life, ComplaintHappening happening) {
        complaints.save(card, life);
        beside.refreshDue(card.id());
        announce(happening);
    }

    void announce(ComplaintHappening happening) {
        events.publishEvent(happening);
    }

    static Life life(ComplaintCard card) {
        return new Life(card.number(), card.state(), card.reopenings());
    }

    static About about(ComplaintCard card) {
        return card.told();
    }
}
