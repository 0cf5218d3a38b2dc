package org.heed.rhythm;

import org.heed.conversation.Direction;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The communication plan: agreed line by line, due again and again. Source: R032, R117. */
@Service
@Transactional
public class Plans {

    private final PlanRepository plans;
    private final PlanLists lists;
    private final Touchpoints touchpoints;
    private final Theirs theirs;
    private final Radar radar;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanLists lists,
            Touchpoints touchpoints,
            Theirs theirs,
            Radar radar,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.touchpoints = touchpoints;
        this.theirs = theirs;
        this.radar = radar;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param matter the client, or one of its projects
     * @throws Refused at {@code what}, {@code contact}, {@code every}, {@code owner}
     */
    public PlanItemId plan(Me me, Matter matter, NewPlanItem item) {
        sight.require(me, matter.circle());
        new Checks()
                .required("what", item.what(), 200)
                .that(item.every() >= 1 && item.every() <= 365, "rhythm.refused.every", "every")
                .that(
                        theirs.name(item.contact(), matter.client()).isPresent(),
                        "rhythm.refused.contact",
                        "contact")
                .that(
                        sight.isIn(item.owner(), matter.circle()),
                        "rhythm.refused.cannot-see",
                        "owner")
                .done();
        var now = clock.instant();
        var first = item.first();
        var due = first == null ? now.plus(Duration.ofDays(item.every())) : first;
        var planned = plans.get(plans.insert(matter, item, due));
        radar.raise(planned.sign());
        events.publishEvent(
                new RhythmHappening.Planned(
                        planned.where(),
                        now,
                        me.actor(),
                        planned.contactName(),
                        planned.what(),
                        planned.every()));
        return planned.id();
    }

    /**
     * It was said; the contact is recorded with it, and the next is due a period later.
     *
     * @throws Refused at {@code words}, {@code at}; a conflict when somebody was faster
     */
    public void done(Me me, PlanItemId id, int version, Instant at, String words) {
        var item = open(me, id);
        var touchpoint =
                touchpoints.record(
                        me,
                        new NewTouchpoint(
                                item.about(),
                                item.circle(),
                                item.client(),
                                item.project(),
                                item.contact(),
                                item.channel(),
                                Direction.OUT,
                                true,
                                words,
                                me.language(),
                                at,
                                null,
                                null));
        goOn(item, version);
        plans.step(item, at, touchpoint, null, me.id());
        events.publishEvent(
                new RhythmHappening.Done(item.where(), at, me.actor(), item.what(), item.due()));
    }

    /**
     * It is left out this time.
     *
     * @param why 1 to 500 characters
     */
    public void skip(Me me, PlanItemId id, int version, String why) {
        var item = open(me, id);
        new Checks().required("why", why, 500).done();
        goOn(item, version);
        var now = clock.instant();
        plans.step(item, now, null, why.strip(), me.id());
        events.publishEvent(
                new RhythmHappening.Skipped(
                        item.where(), now, me.actor(), item.what(), item.due(), why.strip()));
    }

    /** It is taken off the plan. */
    public void end(Me me, PlanItemId id, int version) {
        var item = open(me, id);
        var now = clock.instant();
        if (plans.end(id, version, now) == 0) {
            throw Refused.stale();
        }
        radar.clear(id.subject());
        events.publishEvent(
                new RhythmHappening.PlanEnded(item.where(), now, me.actor(), item.what()));
    }

    private void goOn(PlanItem item, int version) {
        if (plans.goOn(item, version, item.next(clock.instant())) == 0) {
            throw Refused.stale();
        }
        radar.raise(plans.get(item.id()).sign());
    }

    private PlanItem open(Me me, PlanItemId id) {
        var item = lists.get(me, id);
        if (item.ended() != null) {
            throw Refused.conflict("rhythm.refused.ended");
        }
        return item;
    }
}
