package org.heed.escalation;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Tells difficulties upward, early, and agrees what to do about them. Source: R064. */
@Service
@Transactional
public class Difficulties {

    private final DifficultyRepository difficulties;
    private final LadderReader ladders;
    private final AskedPeople people;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Difficulties(
            DifficultyRepository difficulties,
            LadderReader ladders,
            AskedPeople people,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.difficulties = difficulties;
        this.ladders = ladders;
        this.people = people;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /** Writes it down; nobody is told yet. Refuses at {@code text}. */
    public DifficultyId note(Me me, NewDifficulty it) {
        sight.require(me, it.about().circle());
        it.check();
        var now = clock.instant();
        var id = difficulties.insert(it, me.id(), now);
        events.publishEvent(new DifficultyHappening.Noted(difficulties.get(id), now, me.actor()));
        return id;
    }

    /**
     * Writes it down and tells one's own leader, or does neither.
     *
     * @throws Refused as {@link #note} and {@link #report} do
     */
    public DifficultyId tell(Me me, NewDifficulty it) {
        var id = note(me, it);
        report(me, id);
        return id;
    }

    /**
     * Tells one's own leader; told already, nothing changes.
     *
     * @throws Refused {@code escalation.refused.nobody-above}
     */
    public void report(Me me, DifficultyId id) {
        var before = open(me, id);
        if (before.reportedAt() != null) {
            return;
        }
        var leader =
                ladders.superiors(me.id()).stream()
                        .findFirst()
                        .orElseThrow(() -> Refused.because("escalation.refused.nobody-above"));
        var now = clock.instant();
        people.letSee(leader, before.circle());
        difficulties.report(before, leader, now);
        events.publishEvent(
                new DifficultyHappening.Reported(difficulties.get(id), now, me.actor()));
    }

    /**
     * The leader knows, or somebody above them; said again, nothing changes.
     *
     * @throws Refused {@code escalation.refused.not-asked} for anybody else
     */
    public void acknowledge(Me me, DifficultyId id) {
        var before = open(me, id);
        if (before.acknowledgedAt() != null) {
            return;
        }
        var leader = before.leader();
        if (leader == null || !ladders.isOrAbove(me.id(), leader)) {
            var name = before.leaderName();
            throw Refused.because(
                    "escalation.refused.not-asked", "name", name == null ? "–" : name);
        }
        var now = clock.instant();
        difficulties.acknowledge(before, now);
        events.publishEvent(
                new DifficultyHappening.Acknowledged(difficulties.get(id), now, me.actor()));
    }

    /**
     * Agrees what to do about it: once the leader knows, for nobody agrees with themselves.
     *
     * @param seen the version the writer saw; none when they did not say
     * @throws Refused {@code escalation.refused.leader-does-not-know}; at {@code strategy};
     *     (conflict) stale
     */
    public void agree(Me me, DifficultyId id, @Nullable Integer seen, String strategy) {
        var before = open(me, id);
        if (seen != null && seen != before.version()) {
            throw Refused.stale();
        }
        new Checks().required("strategy", strategy, 2000).done();
        if (before.acknowledgedAt() == null) {
            throw Refused.because("escalation.refused.leader-does-not-know").at("strategy");
        }
        var now = clock.instant();
        difficulties.agree(before, me.id(), strategy.strip(), now);
        events.publishEvent(new DifficultyHappening.Agreed(difficulties.get(id), now, me.actor()));
    }

    /** It is none any more; said again, nothing changes. */
    public void settle(Me me, DifficultyId id) {
        var before = difficulties.hold(me, id).orElseThrow(NotFound::new);
        if (!before.open()) {
            return;
        }
        var now = clock.instant();
        difficulties.settle(before, now);
        events.publishEvent(new DifficultyHappening.Settled(difficulties.get(id), now, me.actor()));
    }

    private DifficultyCard open(Me me, DifficultyId id) {
        var before = difficulties.hold(me, id).orElseThrow(NotFound::new);
        if (!before.open()) {
            throw Refused.because("escalation.refused.settled");
        }
        return before;
    }
}
