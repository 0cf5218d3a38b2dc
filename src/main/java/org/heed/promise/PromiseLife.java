package org.heed.promise;

import org.heed.kernel.Refused;

import java.time.Instant;

/** The life of a promise: which verb leads from which state to which. Source: R084. */
final class PromiseLife {

    private PromiseLife() {}

    static PromiseState keep(PromiseCard promise, Instant at) {
        requireOpen(promise);
        if (at.isBefore(promise.saidAt())) {
            throw Refused.because("promise.refused.before-said").at("at");
        }
        return at.isAfter(promise.due())
                ? new PromiseState.KeptLate(at)
                : new PromiseState.Kept(at);
    }

    static PromiseState endanger(PromiseCard promise, Instant now, String why) {
        requireOpen(promise);
        return new PromiseState.AtRisk(now, why);
    }

    static PromiseState renegotiate(PromiseCard promise, Instant due, Instant now, String consent) {
        requireOpen(promise);
        if (!now.isBefore(promise.due())) {
            throw Refused.because("promise.refused.date-passed").at("due");
        }
        if (due.equals(promise.due())) {
            throw Refused.because("promise.refused.same-date").at("due");
        }
        if (!due.isAfter(now)) {
            throw Refused.because("promise.refused.due-before-said").at("due");
        }
        return new PromiseState.Renegotiated(now, consent);
    }

    static PromiseState breakIt(PromiseCard promise, Instant now, String why) {
        requireOpen(promise);
        return new PromiseState.Broken(now, why);
    }

    static PromiseState cancel(PromiseCard promise, Instant now, String evidence) {
        requireOpen(promise);
        return new PromiseState.Cancelled(now, evidence);
    }

    /** Refuses what is over. */
    static void requireOpen(PromiseCard promise) {
        switch (promise.state()) {
            case PromiseState.Open _, PromiseState.AtRisk _, PromiseState.Renegotiated _ -> {}
            case PromiseState.Kept _,
                    PromiseState.KeptLate _,
                    PromiseState.Broken _,
                    PromiseState.Cancelled _ ->
                    throw Refused.because("promise.refused.over");
        }
    }
}
