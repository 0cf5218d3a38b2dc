package org.heed.history;

import org.heed.client.Channel;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Workspace;
import org.heed.conversation.Direction;
import org.heed.conversation.TouchpointLine;
import org.heed.conversation.TouchpointLists;
import org.heed.history.Playbook.Fact;
import org.heed.history.Playbook.Step;
import org.heed.identity.Me;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingKind;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.MeetingState;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.promise.PromiseCard;
import org.heed.promise.PromiseLists;
import org.heed.promise.PromiseState;
import org.heed.rhythm.DropOff;
import org.heed.rhythm.DropOffLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from the records how far a complaint has come on the three steps. Source: R022. */
@Service
@Transactional(readOnly = true)
public class Playbooks {

    private static final Set<Channel> TALKS =
            Set.of(
                    Channel.FACE_TO_FACE,
                    Channel.PHONE,
                    Channel.HOTLINE,
                    Channel.MEETING,
                    Channel.CONFERENCE_CALL);
    private static final int CONTACTS = 100;

    private final ComplaintLists complaints;
    private final ProjectLists projects;
    private final TouchpointLists touchpoints;
    private final DropOffLists dropOffs;
    private final Questions questions;
    private final MeetingLists meetings;
    private final PromiseLists promises;
    private final Clock clock;

    Playbooks(
            ComplaintLists complaints,
            ProjectLists projects,
            TouchpointLists touchpoints,
            DropOffLists dropOffs,
            Questions questions,
            MeetingLists meetings,
            PromiseLists promises,
            Clock clock) {
        this.complaints = complaints;
        this.projects = projects;
        this.touchpoints = touchpoints;
        this.dropOffs = dropOffs;
        this.questions = questions;
        this.meetings = meetings;
        this.promises = promises;
        this.clock = clock;
    }

    /** Throws NotFound for a complaint this person does not see. */
    public Playbook of(Me me, ComplaintNumber number) {
        var all = complaints.get(me, number);
        var complaint = all.complaint();
        var said = touchpoints.of(me, complaint.id().subject(), null, CONTACTS).items();
        var dedicated = dedicated(me, complaint);
        var upset = complaint.emotion() != null && complaint.emotion().high();
        var talked = talked(said, complaint);
        return new Playbook(
                List.of(
                        new Step(1, informed(me, all, talked)),
                        new Step(2, sat(me, complaint, dedicated)),
                        new Step(3, faced(me, complaint, dedicated))),
                upset && talked == null && wrote(said, complaint),
                upset);
    }

    private List<Fact> informed(Me me, Workspace all, @Nullable Instant talked) {
        var complaint = all.complaint();
        var here = "/complaints/" + complaint.number();
        var heard = all.listening();
        var known = known(me, complaint);
        var told = known.map(DropOff::told).orElse(null);
        var rhythm = "/clients/" + complaint.client().value() + "/rhythm";
        return List.of(
                new Fact("heard", heard != null, heard == null ? null : heard.at(), 0, here),
                new Fact("drop-off", told != null, told, 0, rhythm),
                asked(me, complaint),
                new Fact("talked", talked != null, talked, 0, here),
                understood(known, complaint, rhythm));
    }

    /** All they ask about the past is answered; nothing asked is nothing heard. */
    private Fact asked(Me me, ComplaintCard complaint) {
        var project = complaint.project();
        if (project == null) {
            return new Fact("no-project", false, null, 0, "/complaints/" + complaint.number());
        }
        ProjectCard card = projects.get(me, project);
        var asked = questions.of(me, project);
        long open = asked.stream().filter(it -> it.answer() == null).count();
        return new Fact(
                asked.isEmpty() ? "nothing-asked" : open == 0 ? "answered" : "open",
                !asked.isEmpty() && open == 0,
                null,
                (int) (open == 0 ? asked.size() : open),
                card.url() + "/history#questions");
    }

    /** Delivered is not informed: they confirmed something told after they complained. R029. */
    private static Fact understood(
            Optional<DropOff> known, ComplaintCard complaint, String rhythm) {
        var confirmed =
                known.map(DropOff::confirmed)
                        .filter(it -> it.isAfter(complaint.receivedAt()))
                        .orElse(null);
        return new Fact("understood", confirmed != null, confirmed, 0, rhythm);
    }

    private List<Fact> sat(Me me, ComplaintCard complaint, Optional<MeetingCard> dedicated) {
        var plan = "/meetings/new?about=" + complaint.number() + "&kind=dedicated";
        var url = dedicated.map(MeetingCard::url).orElse(plan);
        var prepared = dedicated.map(it -> meetings.get(me, it.id()).questions()).orElse(List.of());
        var held = dedicated.map(it -> heldAt(it.state())).orElse(null);
        return List.of(
                new Fact(
                        "planned",
                        dedicated.isPresent(),
                        dedicated.map(MeetingCard::startsAt).orElse(null),
                        0,
                        url),
                new Fact(
                        "prepared",
                        !prepared.isEmpty() && prepared.stream().allMatch(it -> it.answered()),
                        null,
                        (int) prepared.stream().filter(it -> !it.answered()).count(),
                        url),
                new Fact("held", held != null, held, 0, url));
    }

    private List<Fact> faced(Me me, ComplaintCard complaint, Optional<MeetingCard> dedicated) {
        var url = dedicated.map(MeetingCard::url).orElse("/meetings");
        var state = dedicated.map(MeetingCard::state).orElse(null);
        var sent = sentAt(state);
        var confirmed = state instanceof MeetingState.Confirmed it ? it.at() : null;
        var made =
                promises.of(me, complaint.id().subject()).stream()
                        .filter(it ->
                                dedicated.isPresent()
                                        && dedicated.get().id().subject().equals(it.saidIn()))
                        .toList();
        return List.of(
                new Fact("promised", !made.isEmpty(), null, made.size(), url),
                new Fact("minutes", sent != null, sent, 0, url),
                new Fact("agreed", confirmed != null, confirmed, 0, url),
                new Fact("kept", kept(made), null, made.size(), "/promises"));
    }

    private boolean kept(List<PromiseCard> made) {
        return !made.isEmpty()
                && made.stream()
                        .noneMatch(it ->
                                it.state() instanceof PromiseState.Broken
                                        || it.overdue(clock.instant()));
    }

    /** The one that counts: held before planned, the latest first. */
    private Optional<MeetingCard> dedicated(Me me, ComplaintCard complaint) {
        var all =
                meetings.of(me, complaint.id().subject()).stream()
                        .filter(it -> it.kind() == MeetingKind.DEDICATED)
                        .filter(it -> !(it.state() instanceof MeetingState.Cancelled))
                        .toList();
        return all.stream()
                .filter(it -> heldAt(it.state()) != null)
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static @Nullable Instant heldAt(MeetingState state) {
        return switch (state) {
            case MeetingState.Held it -> it.endedAt();
            case MeetingState.MinutesSent it -> it.held().endedAt();
            case MeetingState.Confirmed it -> it.minutes().held().endedAt();
            case MeetingState.NoAnswer it -> it.minutes().held().endedAt();
            case MeetingState.Planned _, MeetingState.Invited _, MeetingState.Running _ -> null;
            case MeetingState.Cancelled _ -> null;
        };
    }

    private static @Nullable Instant sentAt(@Nullable MeetingState state) {
        return switch (state) {
            case null -> null;
            case MeetingState.MinutesSent it -> it.at();
            case MeetingState.Confirmed it -> it.minutes().at();
            case MeetingState.NoAnswer it -> it.minutes().at();
            default -> null;
        };
    }

    private Optional<DropOff> known(Me me, ComplaintCard complaint) {
        var contact = complaint.contact();
        return contact == null
                ? Optional.empty()
                : dropOffs.of(me, complaint.client(), contact).stream().findFirst();
    }

    private static @Nullable Instant talked(List<TouchpointLine> said, ComplaintCard complaint) {
        return said.stream()
                .filter(it -> it.direction() == Direction.OUT && TALKS.contains(it.channel()))
                .map(TouchpointLine::at)
                .filter(it -> it.isAfter(complaint.receivedAt()))
                .findFirst()
                .orElse(null);
    }

    private static boolean wrote(List<TouchpointLine> said, ComplaintCard complaint) {
        return said.stream()
                .anyMatch(it ->
                        it.direction() == Direction.OUT
                                && !TALKS.contains(it.channel())
                                && it.at().isAfter(complaint.receivedAt()));
    }
}
