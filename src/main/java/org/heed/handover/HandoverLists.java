package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonCard;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;

/** Looks at hand-overs; one somebody has nothing to do with is as if it were not there. */
@Service
@Transactional(readOnly = true)
public class HandoverLists {

    private final JdbcClient jdbc;
    private final LineRepository lines;
    private final MeetingRepository meetings;
    private final Inheritances inheritances;
    private final LeftBehind leftBehind;
    private final Parties parties;
    private final Lines writing;
    private final ProjectLists projects;
    private final PeopleLists people;

    HandoverLists(
            JdbcClient jdbc,
            LineRepository lines,
            MeetingRepository meetings,
            Inheritances inheritances,
            LeftBehind leftBehind,
            Parties parties,
            Lines writing,
            ProjectLists projects,
            PeopleLists people) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.meetings = meetings;
        this.inheritances = inheritances;
        this.leftBehind = leftBehind;
        this.parties = parties;
        this.writing = writing;
        this.projects = projects;
        this.people = people;
    }

    /** What somebody may do with a hand-over. */
    public record Rights(boolean accepts, boolean writes, boolean leads, boolean decides) {}

    /**
     * Somebody who managed a project and still has something open there.
     *
     * @param open how much of it would be left behind; may be none
     */
    public record Former(PersonCard person, int open) {}

    public HandoverWhole get(Me me, HandoverId id) {
        return new HandoverWhole(card(me, id), lines.of(id), meetings.of(id));
    }

    public HandoverCard card(Me me, HandoverId id) {
        return seen(me, "h.id = :id")
                .param("id", id.value())
                .query(HandoverRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public LineCard line(Me me, HandoverId id, LineId line) {
        return lines.get(card(me, id).id(), line);
    }

    public MeetingCard meeting(Me me, HandoverId id, ContactId contact) {
        return meetings.get(card(me, id).id(), contact);
    }

    public Rights rights(Me me, HandoverCard card) {
        var project = card.project() == null ? null : projects.get(me, card.project());
        return new Rights(
                me.id().equals(card.to()) && card.state() instanceof HandoverState.Handed,
                card.state().open() && writing.writes(me, card),
                card.state().open() && parties.leads(me, project, card.from()),
                card.state() instanceof HandoverState.Handed && parties.decides(me, card));
    }

    /** The newest first, at most 20: of a project, or of a client as a whole. */
    public List<HandoverCard> of(Me me, ClientId client, @Nullable ProjectId project) {
        return seen(
                        me,
                        project == null
                                ? "h.client_id = :client and h.project_id is null"
                                : "h.client_id = :client and h.project_id = :project",
                        " order by h.id desc limit 20")
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .query(HandoverRepository::card)
                .list();
    }

    /**
     * What waits for me, oldest first, at most 50: what I am given, what I still answer for, and
     * where the new one declined something under me.
     */
    public List<HandoverCard> waitingFor(Me me) {
        return seen(
                        me,
                        """
                        h.state in ('prepared', 'handed') and (h.from_id = :me
                            or h.to_id = :me and h.state = 'handed'
                            or h.state = 'handed' and h.from_id <> :me and h.to_id <> :me
                                and exists (
                                    select 1 from handover_line l
                                    where l.handover_id = h.id and l.state = 'declined'))
                        """,
                        " order by h.id limit 50")
                .query(HandoverRepository::card)
                .list();
    }

    /** All one has to do with, newest first. */
    public Slice<HandoverCard> list(Me me, boolean openOnly, @Nullable Cursor after, int limit) {
        var rows =
                seen(
                                me,
                                "h.id < :last and (:all or h.look_at is not null)",
                                " order by h.id desc limit :limit")
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("all", !openOnly)
                        .param("limit", limit + 1)
                        .query(HandoverRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** Who managed a project before, and how much they would leave behind; none to speak of. */
    public Optional<Former> former(Me me, ProjectCard project) {
        return leftBehind
                .of(project.id())
                .filter(it -> parties.leads(me, project, it))
                .map(it ->
                        new Former(
                                people.card(it),
                                inheritances.openOf(it, project.client(), project.id()).size()));
    }

    private JdbcClient.StatementSpec seen(Me me, String which) {
        return seen(me, which, "");
    }

    /** Of these the ones I have to do with; both pieces are constants of the code. */
    private JdbcClient.StatementSpec seen(Me me, String which, String order) {
        return jdbc.sql(
                        HandoverRepository.COLUMNS
                                + "where "
                                + which
                                + " and "
                                + Parties.of(me)
                                + order)
                .param("me", me.id().value());
    }
}
