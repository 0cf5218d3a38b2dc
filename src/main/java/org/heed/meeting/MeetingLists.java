package org.heed.meeting;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks meetings up; one outside of one's circles does not exist. */
@Service
@Transactional(readOnly = true)
public class MeetingLists {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final AgendaRepository agendas;
    private final OutcomeRepository outcomes;
    private final SeriesRepository series;

    MeetingLists(
            JdbcClient jdbc,
            MeetingRepository meetings,
            AttendeeRepository attendees,
            AgendaRepository agendas,
            OutcomeRepository outcomes,
            SeriesRepository series) {
        this.jdbc = jdbc;
        this.meetings = meetings;
        this.attendees = attendees;
        this.agendas = agendas;
        this.outcomes = outcomes;
        this.series = series;
    }

    /** The meeting; throws NotFound. */
    public MeetingCard card(Me me, MeetingId id) {
        return jdbc.sql(
                        MeetingRepository.COLUMNS
                                + "where m.id = :id and "
                                + Sight.of(me, "m.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(MeetingRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The meeting of a circle that a calendar's UID names; empty for one that is not ours. */
    public Optional<MeetingId> named(String uid, CircleId circle) {
        return InvitationCalendar.meeting(uid)
                .filter(id ->
                        jdbc.sql(
                                        """
                                        select exists (select 1 from meeting m
                                            where m.id = :id and m.circle_id = :circle)
                                        """)
                                .param("id", id.value())
                                .param("circle", circle.value())
                                .query(Boolean.class)
                                .single());
    }

    /** The meeting with its parts; throws NotFound. */
    public MeetingWhole get(Me me, MeetingId id) {
        return new MeetingWhole(
                card(me, id),
                attendees.of(id),
                agendas.items(id),
                agendas.questions(id),
                outcomes.lines(id),
                outcomes.minutes(id),
                outcomes.plan(id).orElse(null));
    }

    /** How often it comes again; empty when it does not, or no more. */
    public Optional<Cadence> cadence(MeetingCard card) {
        var of = card.series();
        return of == null ? Optional.empty() : series.cadence(of);
    }

    /**
     * Those to come and those that run, the next first; or those that are over, the last one first.
     */
    public Slice<MeetingCard> list(Me me, boolean ahead, @Nullable Cursor after, int limit) {
        var states =
                ahead
                        ? "m.state in ('planned', 'invited', 'running')"
                        : "m.state not in ('planned', 'invited', 'running')";
        var from =
                ahead ? "(m.starts_at, m.id) > (:at, :last)" : "(m.starts_at, m.id) < (:at, :last)";
        var order = ahead ? "m.starts_at, m.id" : "m.starts_at desc, m.id desc";
        var begin = ahead ? LocalDate.EPOCH : LocalDate.of(9999, 1, 1);
        var rows =
                jdbc.sql(
                                MeetingRepository.COLUMNS
                                        + "where "
                                        + states
                                        + " and "
                                        + from
                                        + " and "
                                        + Sight.of(me, "m.circle_id")
                                        + " order by "
                                        + order
                                        + " limit :limit")
                        .param(
                                "at",
                                Sql.at(
                                        after == null
                                                ? begin.atStartOfDay(java.time.ZoneOffset.UTC)
                                                        .toInstant()
                                                : after.moment(0)))
                        .param("last", after == null ? 0 : after.number(1))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(MeetingRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.startsAt(), it.id().value()));
    }

    /** Those I sit in that day, in my zone, in their order; not the cancelled ones; at most 50. */
    public List<MeetingCard> ofDay(Me me, LocalDate day) {
        return jdbc.sql(
                        MeetingRepository.COLUMNS
                                + """
                                where m.starts_at >= :from and m.starts_at < :until
                                    and m.state <> 'cancelled'
                                    and exists (
                                        select 1 from meeting_attendee a
                                        where a.meeting_id = m.id and a.person_id = :me
                                            and a.removed_at is null)
                                    and \
                                """
                                + Sight.of(me, "m.circle_id")
                                + " order by m.starts_at, m.id limit "
                                + MOST)
                .param("from", Sql.at(day.atStartOfDay(me.zone()).toInstant()))
                .param("until", Sql.at(day.plusDays(1).atStartOfDay(me.zone()).toInstant()))
                .param("me", me.id().value())
                .query(MeetingRepository::card)
                .list();
    }

    /** Those about one record, the latest first; at most 50. */
    public List<MeetingCard> of(Me me, Subject about) {
        return jdbc.sql(
                        MeetingRepository.COLUMNS
                                + "where m.about_kind = :kind and m.about_id = :about and "
                                + Sight.of(me, "m.circle_id")
                                + " order by m.starts_at desc limit "
                                + MOST)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("me", me.id().value())
                .query(MeetingRepository::card)
                .list();
    }

    /** Those with a client, or for one of its projects, the latest first; at most {@code limit}. */
    public List<MeetingCard> of(Me me, ClientId client, @Nullable ProjectId project, int limit) {
        return jdbc.sql(
                        MeetingRepository.COLUMNS
                                + (project == null
                                        ? "where m.client_id = :client and "
                                        : "where m.client_id = :client and m.project_id = :project"
                                                + " and ")
                                + Sight.of(me, "m.circle_id")
                                + " order by m.starts_at desc limit :limit")
                .param("client", client.value())
                .param("project", project == null ? 0 : project.value())
                .param("me", me.id().value())
                .param("limit", limit)
                .query(MeetingRepository::card)
                .list();
    }

    /** What a huddle about a record came to last; empty when none did. */
    public Optional<HuddlePlan> plan(MeetingCard huddle) {
        return outcomes.plan(huddle.id());
    }

    /** What this person of the client may read of it; empty unless they are asked to it. */
    public Optional<ClientMeeting> forClient(MeetingId id, ContactId contact) {
        return meetings.find(id)
                .filter(it -> it.kind().withClient())
                .flatMap(card ->
                        attendees.of(id).stream()
                                .filter(it -> contact.equals(it.contact()))
                                .findFirst()
                                .map(it -> forClient(card, it, contact)));
    }

    private ClientMeeting forClient(MeetingCard card, Attendee who, ContactId contact) {
        var minutes = outcomes.minutes(card.id());
        var newest = minutes.isEmpty() ? null : minutes.getLast();
        return new ClientMeeting(
                card.id(),
                card.number(),
                card.title(),
                card.startsAt(),
                card.endsAt(),
                card.zone(),
                card.place(),
                card.link(),
                card.organiserName(),
                phone(card),
                card.state().word(),
                agendas.items(card.id()).stream().map(AgendaItem::title).toList(),
                contact,
                who.answer(),
                newest == null ? 0 : newest.number(),
                newest == null ? null : newest.text(),
                newest != null && Integer.valueOf(newest.number()).equals(who.confirmedMinutes()));
    }

    private String phone(MeetingCard card) {
        return jdbc.sql("select p.phone from v_person p where p.id = :id")
                .param("id", card.organiser().value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
