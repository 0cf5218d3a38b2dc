package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Loads and saves hand-overs. */
@Repository
class HandoverRepository {

    /** How often the sweep makes sure that nothing was missed. */
    static final Duration LOOK = Duration.ofMinutes(5);

    /** Everything a card needs; the same for one and for lists. */
    static final String COLUMNS =
            """
            select h.id, h.circle_id, h.client_id, k.short_name as client_name, h.project_id,
                h.label, h.url, h.from_id, f.name as from_name, h.to_id, t.name as to_name,
                h.reason, h.language, h.planned_on, h.overlap_until, h.prepared_at,
                p.name as prepared_name, h.state, h.handed_at, h.ended_at, e.name as ended_name,
                h.ended_why, h.version,
                (select count(*) from handover_line l
                where l.handover_id = h.id and l.state in ('open', 'asked', 'declined')) as waiting,
                (select count(*) from handover_contact c
                where c.handover_id = h.id and c.confirmed_at is null
                    and c.excused_at is null) as unmet
            from handover h
            join v_client k on k.id = h.client_id
            join v_person f on f.id = h.from_id
            join v_person t on t.id = h.to_id
            join v_person p on p.id = h.prepared_by
            left join v_person e on e.id = h.ended_by
            """;

    private final JdbcClient jdbc;

    HandoverRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws Refused (conflict) {@code handover.refused.one-already} when one is open
     */
    HandoverId insert(Me me, NewHandover it, String label, Instant now) {
        var project = it.about().project();
        try {
            return jdbc.sql(
                            """
                            insert into handover (
                                circle_id, client_id, project_id, label, url, from_id, to_id,
                                reason, language, planned_on, overlap_until, prepared_at,
                                prepared_by, look_at)
                            values (
                                :circle, :client, :project, :label, :url, :from, :to,
                                :reason, :language, :planned, :overlap, :now, :me, :look)
                            returning id
                            """)
                    .param("circle", it.about().circle().value())
                    .param("client", it.about().client().value())
                    .param("project", project == null ? null : project.value(), Types.BIGINT)
                    .param("label", label.substring(0, Math.min(label.length(), 200)))
                    .param("url", it.about().url())
                    .param("from", it.from().value())
                    .param("to", it.to().value())
                    .param("reason", it.reason().strip())
                    .param("language", it.language().tag())
                    .param("planned", it.plannedOn())
                    .param("overlap", it.overlapUntil(), Types.DATE)
                    .param("now", Sql.at(now))
                    .param("me", me.id().value())
                    .param("look", Sql.at(now.plus(LOOK)))
                    .query((row, index) -> new HandoverId(row.getLong("id")))
                    .single();
        } catch (DuplicateKeyException alreadyOpen) {
            throw Refused.conflict("handover.refused.one-already", "label", it.about().label());
        }
    }

    HandoverCard get(HandoverId id) {
        return jdbc.sql(COLUMNS + "where h.id = :id")
                .param("id", id.value())
                .query(HandoverRepository::card)
                .single();
    }

    /** The hand-over when this person has to do with it, held until the transaction ends. */
    HandoverCard hold(Me me, HandoverId id) {
        // Locked before it is read: whoever waited must see what the other one wrote. Without
        // "key", so that lines and contacts can still point at it.
        jdbc.sql("select h.id from handover h where h.id = :id for no key update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return jdbc.sql(COLUMNS + "where h.id = :id and " + Parties.of(me))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(HandoverRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /**
     * Holds the open hand-overs in which something of a circle may be, leaving out those somebody
     * else holds: whoever listens may hold other rows already and must not wait.
     */
    List<HandoverId> holdOpenIn(CircleId circle) {
        return jdbc.sql(
                        """
                        select h.id from handover h
                        where h.look_at is not null and (h.circle_id = :circle
                            or h.project_id is null and h.client_id = (
                                select j.client_id from v_project j where j.circle_id = :circle))
                        order by h.id
                        for no key update of h skip locked
                        """)
                .param("circle", circle.value())
                .query((row, index) -> new HandoverId(row.getLong("id")))
                .list();
    }

    /** Whether it could be held at once; the sweep looks at what could not. */
    boolean tryHold(HandoverId id) {
        return jdbc.sql(
                        """
                        select h.id from handover h
                        where h.id = :id for no key update skip locked
                        """)
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** One to look at again, leaving out those somebody else holds. */
    Optional<HandoverId> holdDue(Instant now) {
        return jdbc.sql(
                        """
                        select h.id from handover h
                        where h.look_at <= :now
                        order by h.look_at
                        limit 1
                        for no key update skip locked
                        """)
                .param("now", Sql.at(now))
                .query((row, index) -> new HandoverId(row.getLong("id")))
                .optional();
    }

    void lookedAt(HandoverId id, Instant now) {
        jdbc.sql("update handover set look_at = :next where id = :id and look_at is not null")
                .param("next", Sql.at(now.plus(LOOK)))
                .param("id", id.value())
                .update();
    }

    /** The next sweep looks at it when nothing of it waits. */
    void lookSoonIfDone(HandoverId id) {
        jdbc.sql(
                        """
                        update handover h
                        set look_at = h.handed_at
                        where h.id = :id and h.state = 'handed'
                            and not exists (
                                select 1 from handover_line l
                                where l.handover_id = h.id
                                    and l.state in ('open', 'asked', 'declined'))
                            and not exists (
                                select 1 from handover_contact c
                                where c.handover_id = h.id and c.confirmed_at is null
                                    and c.excused_at is null)
                        """)
                .param("id", id.value())
                .update();
    }

    void hand(HandoverId id, Instant now) {
        jdbc.sql(
                        """
                        update handover
                        set state = 'handed', handed_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void complete(HandoverId id, Instant now) {
        jdbc.sql(
                        """
                        update handover
                        set state = 'complete', ended_at = :now, look_at = null,
                            version = version + 1
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("id", id.value())
                .update();
    }

    void callOff(HandoverId id, PersonId by, String why, Instant now) {
        jdbc.sql(
                        """
                        update handover
                        set state = 'called-off', ended_at = :now, ended_by = :by,
                            ended_why = :why, look_at = null, version = version + 1
                        where id = :id
                        """)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .param("why", why)
                .param("id", id.value())
                .update();
    }

    static HandoverCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        return new HandoverCard(
                new HandoverId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                row.getString("label"),
                row.getString("url"),
                new PersonId(row.getLong("from_id")),
                row.getString("from_name"),
                new PersonId(row.getLong("to_id")),
                row.getString("to_name"),
                row.getString("reason"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getObject("planned_on", LocalDate.class),
                Sql.maybeDay(row, "overlap_until"),
                Sql.instant(row, "prepared_at"),
                row.getString("prepared_name"),
                row.getInt("waiting"),
                row.getInt("unmet"),
                state(row),
                row.getInt("version"));
    }

    private static HandoverState state(ResultSet row) throws SQLException {
        var handed = Sql.maybeInstant(row, "handed_at");
        return switch (row.getString("state")) {
            case "prepared" -> new HandoverState.Prepared();
            case "handed" -> new HandoverState.Handed(Objects.requireNonNull(handed));
            case "complete" ->
                    new HandoverState.Complete(
                            Objects.requireNonNull(handed), Sql.instant(row, "ended_at"));
            case "called-off" ->
                    new HandoverState.CalledOff(
                            handed,
                            Sql.instant(row, "ended_at"),
                            row.getString("ended_name"),
                            row.getString("ended_why"));
            default -> throw new IllegalStateException("Not a state of a hand-over");
        };
    }
}
