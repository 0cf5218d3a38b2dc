package org.heed.promise;

import org.heed.conversation.Direction;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Holds on to what we said we would do. Source: R078-R085. */
@Service
@Transactional
public class Promises {

    private final PromiseRepository promises;
    private final CareRepository cares;
    private final Reminders reminders;
    private final Briefings briefings;
    private final Evidence evidence;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Promises(
            PromiseRepository promises,
            CareRepository cares,
            Reminders reminders,
            Briefings briefings,
            Evidence evidence,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.promises = promises;
        this.cares = cares;
        this.reminders = reminders;
        this.briefings = briefings;
        this.evidence = evidence;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a promise down. What speaks against it is said by {@link Guard} beforehand and forbids
     * nothing.
     *
     * @throws Refused at {@code text}, {@code due} (none: a vague word is no date; before it was
     *     said), {@code by} (somebody who may not see it), {@code contact} (not of this client)
     */
    public PromiseId make(Me me, NewPromise promise) {
        sight.require(me, promise.circle());
        var due = judge(promise);
        var id = promises.insert(promise, due, clock.instant());
        reminders.reckon(id);
        events.publishEvent(
                new PromiseHappening.Made(promises.get(id), clock.instant(), me.actor()));
        return id;
    }

    private Instant judge(NewPromise promise) {
        var checks = new Checks();
        NewPromiseRules.judge(promise, checks);
        var contact = promise.contact();
        checks.that(
                        sight.isIn(promise.by(), promise.circle()),
                        "promise.refused.keeper-cannot-see",
                        "by")
                .that(
                        contact == null || promises.isWith(contact, promise.client()),
                        "promise.refused.not-their-contact",
                        "contact")
                .done();
        var due = promise.due();
        if (due == null) {
            throw new IllegalStateException("The rules refuse a promise without a date");
        }
        return due;
    }

    /**
     * It was done; whether in time or late follows from the date.
     *
     * @param at when it was done, not in the future and not before it was said
     */
    public void keep(Me me, PromiseId id, Instant at) {
        keep(promises.hold(me, id).orElseThrow(NotFound::new), me.actor(), at);
    }

    /** The same when another room saw it happen: the mail that was promised has left. */
    public void keepFor(Actor actor, PromiseId id, Instant at) {
        keep(promises.get(id), actor, at);
    }

    private void keep(PromiseCard before, Actor actor, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw Refused.because("promise.refused.not-yet").at("at");
        }
        become(before, PromiseLife.keep(before, at));
        cares.settled(before.id());
        events.publishEvent(new PromiseHappening.Kept(promises.get(before.id()), at, actor));
    }

    /**
     * Somebody looked how much work is still in it; the reminder moves with it.
     *
     * @throws Refused at {@code effort}; {@code promise.refused.over}
     */
    public void estimate(Me me, PromiseId id, Duration effort) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        NewPromiseRules.judgeEffort(effort, new Checks()).done();
        PromiseLife.requireOpen(before);
        promises.estimate(before, effort);
        reminders.reckon(id);
        events.publishEvent(
                new PromiseHappening.Reestimated(
                        promises.get(id), clock.instant(), me.actor(), effort));
    }

    /**
     * Somebody of ours sees that it may not be kept. The client is to be told; when it has slipped
     * before, the superior is briefed at once.
     */
    public void endanger(Me me, PromiseId id, String why) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        new Checks().required("why", why, 2000).done();
        var now = clock.instant();
        become(before, PromiseLife.endanger(before, now, why));
        cares.trouble(id, now);
        briefings.beforeSecondSlip(promises.get(id));
        events.publishEvent(
                new PromiseHappening.Endangered(promises.get(id), now, me.actor(), why));
    }

    /**
     * The client agreed to another date, before the old one came. Before it slips a second time the
     * superior is briefed. Source: R084.
     *
     * @param consent how they agreed, and where that stands
     * @throws Refused at {@code due}: {@code promise.refused.date-passed} when it is too late for
     *     that, {@code promise.refused.same-date}; at {@code evidence}
     */
    public void renegotiate(Me me, PromiseId id, Instant due, Consent consent) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        new Checks().required("consent", consent.words(), 2000).done();
        var now = clock.instant();
        var state = PromiseLife.renegotiate(before, due, now, consent.words());
        var where = evidence.of(me, before, consent, Direction.IN);
        briefings.beforeSecondSlip(before);
        promises.slip(before, due, now, consent.words(), where, me.id());
        become(before, state);
        reminders.reckon(id);
        events.publishEvent(
                new PromiseHappening.Renegotiated(promises.get(id), now, me.actor(), before.due()));
    }

    /** It will not be done. The client is to be told; nobody is blamed. Source: R085. */
    public void breakIt(Me me, PromiseId id, String why) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        new Checks().required("why", why, 2000).done();
        var now = clock.instant();
        become(before, PromiseLife.breakIt(before, now, why));
        cares.trouble(id, now);
        events.publishEvent(new PromiseHappening.Broken(promises.get(id), now, me.actor(), why));
    }

    /** The client no longer wants it. */
    public void cancelByClient(Me me, PromiseId id, String evidence) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        cancel(before, me.actor(), evidence);
    }

    /** The mail that made it was taken back, or the case it belonged to is no more. */
    public void cancelFor(Actor actor, PromiseId id, String evidence) {
        cancel(promises.get(id), actor, evidence);
    }

    private void cancel(PromiseCard before, Actor actor, String evidence) {
        new Checks().required("evidence", evidence, 2000).done();
        var now = clock.instant();
        become(before, PromiseLife.cancel(before, now, evidence));
        cares.settled(before.id());
        events.publishEvent(
                new PromiseHappening.Cancelled(promises.get(before.id()), now, actor, evidence));
    }

    private void become(PromiseCard before, PromiseState state) {
        promises.save(before.id(), before.version(), state);
    }
}
