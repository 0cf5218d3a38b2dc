package org.heed.rhythm;

import org.heed.conversation.Matter;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;

/** Agrees how often a contact is to hear from us. Source: R032, R037, R118. */
@Service
@Transactional
public class Rhythms {

    private final RhythmRepository rhythms;
    private final RhythmLists lists;
    private final RhythmSigns signs;
    private final Theirs theirs;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rhythms(
            RhythmRepository rhythms,
            RhythmLists lists,
            RhythmSigns signs,
            Theirs theirs,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rhythms = rhythms;
        this.lists = lists;
        this.signs = signs;
        this.theirs = theirs;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Agrees a rhythm, or another one than before. It is counted from the last real contact in both
     * directions.
     *
     * @param matter the client, or one of its projects
     * @throws Refused at {@code every} (1 to 365 days), {@code contact} (not of this client),
     *     {@code owner} (somebody who does not see it)
     */
    public RhythmId agree(Me me, Matter matter, RhythmTerms terms) {
        sight.require(me, matter.circle());
        judge(matter, terms);
        var now = clock.instant();
        var beat = rhythms.agree(matter, terms, now);
        signs.show(beat);
        events.publishEvent(
                new RhythmHappening.Agreed(
                        RhythmHappening.Where.of(
                                matter, "/rhythms/" + beat.id().value(), terms.owner()),
                        now,
                        me.actor(),
                        theirs.name(terms.contact(), matter.client()).orElse(""),
                        terms.every()));
        return beat.id();
    }

    private void judge(Matter matter, RhythmTerms terms) {
        new Checks()
                .that(terms.every() >= 1 && terms.every() <= 365, "rhythm.refused.every", "every")
                .that(
                        theirs.name(terms.contact(), matter.client()).isPresent(),
                        "rhythm.refused.contact",
                        "contact")
                .that(sees(terms.owner(), matter.circle()), "rhythm.refused.cannot-see", "owner")
                .done();
    }

    private boolean sees(@Nullable PersonId owner, CircleId circle) {
        return owner == null || sight.isIn(owner, circle);
    }

    /** Nothing regular is owed any more. */
    public void stop(Me me, RhythmId id, int version) {
        var line = lists.get(me, id);
        var now = clock.instant();
        if (rhythms.stop(id, version, now) == 0) {
            throw Refused.stale();
        }
        signs.hide(id);
        events.publishEvent(
                new RhythmHappening.Stopped(
                        RhythmHappening.Where.of(
                                line.project() == null
                                        ? line.client().subject()
                                        : line.project().subject(),
                                line.circle(),
                                line.client(),
                                line.project(),
                                line.url(),
                                line.owner()),
                        now,
                        me.actor(),
                        line.contactName()));
    }
}
