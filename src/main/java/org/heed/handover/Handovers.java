package org.heed.handover;

import org.heed.client.ClientLists;
import org.heed.handover.HandoverHappening.What;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * Hands a project, or all that is a client's, from one of us to another: prepared, then handed, and
 * complete by itself once everything is accepted and everybody has met. Source: R030.
 */
@Service
@Transactional
public class Handovers {

    /** How long a key contact may wait for a first word before the alarm sounds. */
    static final Duration GRACE = Duration.ofDays(2);

    private final HandoverRepository handovers;
    private final LineRepository lines;
    private final MeetingRepository meetings;
    private final MeetingSigns signs;
    private final LeftBehind leftBehind;
    private final Parties parties;
    private final Gathering gathering;
    private final ProjectLists projects;
    private final ClientLists clients;
    private final Team team;
    private final Circles circles;
    private final Sight sight;
    private final HandoverNews news;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            LineRepository lines,
            MeetingRepository meetings,
            MeetingSigns signs,
            LeftBehind leftBehind,
            Parties parties,
            Gathering gathering,
            ProjectLists projects,
            ClientLists clients,
            Team team,
            Circles circles,
            Sight sight,
            HandoverNews news,
            Clock clock) {
        this.handovers = handovers;
        this.lines = lines;
        this.meetings = meetings;
        this.signs = signs;
        this.leftBehind = leftBehind;
        this.parties = parties;
        this.gathering = gathering;
        this.projects = projects;
        this.clients = clients;
        this.team = team;
        this.circles = circles;
        this.sight = sight;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes down who hands what to whom, with a line for everything that is open, the checklist,
     * and the key contacts.
     *
     * @throws Refused {@code handover.refused.not-yours} at {@code from}; at {@code from}, {@code
     *     to}, {@code reason}, {@code overlapUntil}; (conflict) {@code
     *     handover.refused.one-already}
     */
    public HandoverId prepare(Me me, NewHandover it) {
        sight.require(me, it.about().circle());
        var project = project(me, it.about().project());
        judge(me, project, it);
        var now = clock.instant();
        var label = project == null ? it.about().label() : project.number() + " " + project.name();
        var id = handovers.insert(me, it, label, now);
        var card = handovers.get(id);
        gathering.gather(card);
        var known = known(me, card);
        for (var item : CheckItem.values()) {
            lines.add(id, item.word(), item.label(), known.getOrDefault(item, ""));
        }
        meetings.gather(card, it.from());
        leftBehind.forget(card.project(), it.from());
        news.tell(What.PREPARED, id, me.actor(), now);
        return id;
    }

    private void judge(Me me, @Nullable ProjectCard project, NewHandover it) {
        var until = it.overlapUntil();
        new Checks()
                .required("reason", it.reason(), 2000)
                .that(!it.from().equals(it.to()), "handover.refused.same-person", "to")
                .that(parties.canAct(it.to()), "handover.refused.cannot-act", "to")
                .that(
                        sight.isIn(it.from(), it.about().circle()),
                        "handover.refused.never-there",
                        "from")
                .that(
                        until == null || !until.isBefore(it.plannedOn()),
                        "handover.refused.overlap-before",
                        "overlapUntil")
                .that(parties.leads(me, project, it.from()), "handover.refused.not-yours", "from")
                .done();
    }

    private @Nullable ProjectCard project(Me me, @Nullable ProjectId id) {
        return id == null ? null : projects.get(me, id);
    }

    /** What is written down about the client already need not be written again. */
    private Map<CheckItem, String> known(Me me, HandoverCard card) {
        var known = new EnumMap<CheckItem, String>(CheckItem.class);
        clients.find(me, "" + card.client().value())
                .ifPresent(client -> {
                    known.put(CheckItem.MANNER, client.customs());
                    known.put(CheckItem.SENSITIVITIES, client.sensitivities());
                });
        return known;
    }

    /**
     * Puts it before the new one, who sees the project or client from now on, and sets the alarms.
     * The old one goes on seeing it, and answers for each line until it is accepted.
     *
     * @throws Refused {@code handover.refused.not-yours}; (conflict) stale, {@code
     *     handover.refused.handed-already}, {@code handover.refused.over}
     */
    public void hand(Me me, HandoverId id, @Nullable Integer seen) {
        var card = held(me, id, seen);
        card.state().toHand();
        requireLead(me, card);
        var now = clock.instant();
        if (card.project() == null) {
            circles.seat(card.circle(), card.to());
        } else {
            team.join(me, card.project(), card.to(), "");
            circles.seat(card.circle(), card.to());
        }
        gathering.gather(card);
        handovers.hand(id, now);
        meetings.arm(id, now, GRACE, me.zone().getId());
        signs.raise(card);
        news.tell(What.HANDED, id, me.actor(), now);
        gathering.finishIfDone(id, me.actor());
    }

    /**
     * It does not take place, or not any further. What was accepted stays accepted.
     *
     * @throws Refused {@code handover.refused.not-yours}; at {@code why}; (conflict) stale, {@code
     *     handover.refused.over}
     */
    public void callOff(Me me, HandoverId id, @Nullable Integer seen, String why) {
        var card = held(me, id, seen);
        card.state().toChange();
        requireLead(me, card);
        new Checks().required("why", why, 2000).done();
        var now = clock.instant();
        handovers.callOff(id, me.id(), why.strip(), now);
        signs.clear(id);
        meetings.silence(id);
        news.tell(What.CALLED_OFF, id, me.actor(), now);
    }

    /** Whether somebody may begin, hand and call off what this person hands over. */
    @Transactional(readOnly = true)
    public boolean leads(Me me, @Nullable ProjectCard project, PersonId from) {
        return parties.leads(me, project, from);
    }

    private HandoverCard held(Me me, HandoverId id, @Nullable Integer seen) {
        var card = handovers.hold(me, id);
        if (seen != null && seen != card.version()) {
            throw Refused.stale();
        }
        return card;
    }

    private void requireLead(Me me, HandoverCard card) {
        if (!parties.leads(me, project(me, card.project()), card.from())) {
            throw Refused.because("handover.refused.not-yours");
        }
    }
}
