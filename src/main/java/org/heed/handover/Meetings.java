package org.heed.handover;

import org.heed.client.ContactId;
import org.heed.handover.HandoverHappening.What;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Sees to it that the new one meets every key contact. That they have met is not said here: the
 * contact itself is recorded in the conversation, and counts when both had a say. Source: R030,
 * R043.
 */
@Service
@Transactional
public class Meetings {

    /** An alarm is put off for so many days at most. */
    public static final int FARTHEST = 30;

    private final HandoverRepository handovers;
    private final MeetingRepository meetings;
    private final MeetingSigns signs;
    private final Lines lines;
    private final Gathering gathering;
    private final HandoverNews news;
    private final Clock clock;

    Meetings(
            HandoverRepository handovers,
            MeetingRepository meetings,
            MeetingSigns signs,
            Lines lines,
            Gathering gathering,
            HandoverNews news,
            Clock clock) {
        this.handovers = handovers;
        this.meetings = meetings;
        this.signs = signs;
        this.lines = lines;
        this.gathering = gathering;
        this.news = news;
        this.clock = clock;
    }

    /**
     * One more key contact.
     *
     * @throws Refused at {@code contact}: {@code handover.refused.not-their-contact}, not of this
     *     client, has left, or is among them; {@code handover.refused.only-the-two}
     */
    public void add(Me me, HandoverId id, ContactId contact) {
        var card = open(me, id);
        var next =
                card.state() instanceof HandoverState.Handed
                        ? Optional.of(clock.instant().plus(Handovers.GRACE))
                        : Optional.<Instant>empty();
        if (!meetings.add(card, contact, card.from(), next)) {
            throw Refused.because("handover.refused.not-their-contact").at("contact");
        }
        signs.raise(card);
    }

    /**
     * Names the day on which they are to meet; the alarm keeps still until it is over.
     *
     * @throws Refused at {@code plannedOn}: {@code handover.refused.day-passed}, {@code
     *     handover.refused.too-far}; {@code handover.refused.have-met}
     */
    public void plan(
            Me me, HandoverId id, ContactId contact, @Nullable Integer seen, LocalDate on) {
        var card = open(me, id);
        var before = unmet(id, contact, seen);
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        new Checks()
                .that(!on.isBefore(today), "handover.refused.day-passed", "plannedOn")
                .that(
                        !on.isAfter(today.plusDays(FARTHEST)),
                        "handover.refused.too-far",
                        "plannedOn")
                .done();
        var next =
                card.state() instanceof HandoverState.Handed
                        ? Optional.of(endOf(on, me.zone()))
                        : Optional.<Instant>empty();
        meetings.plan(before, on, next);
        signs.raise(card);
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * They need not meet: not the new one's to say.
     *
     * @throws Refused at {@code why}; {@code handover.refused.only-the-old}, {@code have-met}
     */
    public void excuse(
            Me me, HandoverId id, ContactId contact, @Nullable Integer seen, String why) {
        var card = open(me, id);
        if (!lines.writes(me, card)) {
            throw Refused.because("handover.refused.only-the-old", "name", card.fromName());
        }
        var before = unmet(id, contact, seen);
        new Checks().required("why", why, 2000).done();
        var now = clock.instant();
        meetings.excuse(before, me.id(), why.strip(), now);
        signs.clear(before);
        news.tell(What.EXCUSED, id, me.actor(), now, before.name(), 0);
        gathering.finishIfDone(id, me.actor());
    }

    private HandoverCard open(Me me, HandoverId id) {
        var card = handovers.hold(me, id);
        card.state().toChange();
        if (!me.id().equals(card.to()) && !lines.writes(me, card)) {
            throw Refused.because("handover.refused.only-the-two");
        }
        return card;
    }

    private MeetingCard unmet(HandoverId id, ContactId contact, @Nullable Integer seen) {
        var before = meetings.get(id, contact);
        if (seen != null && seen != before.version()) {
            throw Refused.stale();
        }
        if (!before.waits()) {
            throw Refused.conflict("handover.refused.have-met", "name", before.name());
        }
        return before;
    }
}
