package org.heed.history;

import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLine;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.conversation.TouchpointLine;
import org.heed.conversation.TouchpointLists;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.LeaderCards;
import org.heed.handover.HandoverLists;
import org.heed.identity.Me;
import org.heed.project.MilestoneCard;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectParts;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseLists;
import org.heed.rhythm.DropOffLists;
import org.heed.timeline.Chronicle;
import org.heed.timeline.TimelineEntry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Puts the situation of a project on one page, from what is recorded. Source: R019. */
@Service
@Transactional(readOnly = true)
public class Briefs {

    private static final Set<String> STAFF =
            Set.of("project.manager-named", "project.joined", "project.left");
    private static final int LOOKED_AT = 300;

    private final ProjectLists projects;
    private final ProjectParts parts;
    private final ClientLists clients;
    private final ComplaintLists complaints;
    private final PromiseLists promises;
    private final TouchpointLists touchpoints;
    private final Silences silences;
    private final DropOffLists dropOffs;
    private final Chronicle chronicle;
    private final HandoverLists handovers;
    private final Questions questions;
    private final EscalationLists escalations;
    private final LeaderCards cards;
    private final Clock clock;

    Briefs(
            ProjectLists projects,
            ProjectParts parts,
            ClientLists clients,
            ComplaintLists complaints,
            PromiseLists promises,
            TouchpointLists touchpoints,
            Silences silences,
            DropOffLists dropOffs,
            Chronicle chronicle,
            HandoverLists handovers,
            Questions questions,
            EscalationLists escalations,
            LeaderCards cards,
            Clock clock) {
        this.projects = projects;
        this.parts = parts;
        this.clients = clients;
        this.complaints = complaints;
        this.promises = promises;
        this.touchpoints = touchpoints;
        this.silences = silences;
        this.dropOffs = dropOffs;
        this.chronicle = chronicle;
        this.handovers = handovers;
        this.questions = questions;
        this.escalations = escalations;
        this.cards = cards;
        this.clock = clock;
    }

    /** Throws NotFound for a project this person does not see. */
    public Brief of(Me me, ProjectId id) {
        var project = projects.get(me, id);
        return new Brief(
                project,
                clients.get(me, project.client()),
                complained(me, id),
                promised(me, project),
                slipped(me, id),
                spoken(me, project),
                silences.longest(me, id).orElse(null),
                dropOffs.of(me, project.client()),
                staff(me, id),
                handovers.of(me, project.client(), id).stream().limit(3).toList(),
                questions.of(me, id).stream().filter(it -> it.answer() == null).limit(5).toList(),
                escalations.open(me, project.client(), id),
                cards.find(me, project.client()).orElse(null),
                cards.readings(me, project.client()).stream().limit(5).toList());
    }

    private List<Brief.Complained> complained(Me me, ProjectId id) {
        var filter = ComplaintFilter.ALL.in(id).stillOpen();
        return complaints.list(me, filter, ComplaintOrder.RECEIVED, 20, null).items().stream()
                .sorted(
                        Comparator.comparing(
                                ComplaintLine::severity,
                                Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(3)
                .map(it -> complaints.get(me, it.number()))
                .map(it -> new Brief.Complained(it.complaint(), it.causes()))
                .toList();
    }

    private List<PromiseCard> promised(Me me, ProjectCard project) {
        var open = new PromiseFilter("open", project.client().value(), null, null);
        return promises.list(me, open, null, 50).items().stream()
                .filter(it -> project.id().equals(it.project()))
                .sorted(Comparator.comparing(PromiseCard::due))
                .limit(8)
                .toList();
    }

    private List<MilestoneCard> slipped(Me me, ProjectId id) {
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        return parts.milestones(me, id).stream()
                .filter(it -> it.daysLate(today) > 0)
                .limit(6)
                .toList();
    }

    private List<TouchpointLine> spoken(Me me, ProjectCard project) {
        return touchpoints.ofClient(me, project.client(), null, 30).items().stream()
                .filter(it -> project.id().equals(it.project()))
                .limit(4)
                .toList();
    }

    private List<TimelineEntry> staff(Me me, ProjectId id) {
        var end = clock.instant();
        return chronicle.before(me, id.subject(), end, Long.MAX_VALUE, false, LOOKED_AT).stream()
                .filter(it -> STAFF.contains(it.kind()))
                .limit(5)
                .toList();
    }
}
