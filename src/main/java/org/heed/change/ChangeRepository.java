package org.heed.change;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.complaint.ComplaintId;
import org.heed.complaint.PointId;
import org.heed.escalation.EscalationId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Loads and saves one change request. */
@Repository
class ChangeRepository {

    /** Everything a card needs; the same for one and for lists. */
    static final String COLUMNS =
            """
            select c.id, c.circle_id, c.client_id, k.short_name as client_name, k.zone, c.project_id,
                p.number as project_number, p.name as project_name, c.complaint_id,
                h.label as complaint_label, c.point_id, c.contact_id, t.name as contact_name,
                c.title, c.words, c.language, c.need, c.cause, c.owner_id, w.name as owner_name,
                c.raised_at, r.name as raised_name, c.state, c.state_at, c.state_by, c.state_words,
                c.analysis, c.offer, c.chosen, c.agreement, c.escalation_id, c.until,
                o.valid_until, e.due_at as asked_until, c.version
            from change_request c
            join v_client k on k.id = c.client_id
            join v_project p on p.id = c.project_id
            join v_person w on w.id = c.owner_id
            join v_person r on r.id = c.raised_by
            left join v_complaint h on h.id = c.complaint_id
            left join v_contact t on t.id = c.contact_id
            left join change_offer o on o.change_id = c.id and o.number = c.offer
            left join v_escalation e on e.id = c.escalation_id and e.state = 'open'
            """;

    private final JdbcClient jdbc;

    ChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param point none for one that came from no complaint
     */
    ChangeId insert(
            NewChange it,
            ProjectCard project,
            @Nullable ComplaintId complaint,
            @Nullable PointId point,
            PersonId by,
            Instant at) {
        var contact = it.contact();
        return jdbc.sql(
                        """
                        insert into change_request (
                            circle_id, client_id, project_id, complaint_id, point_id, contact_id,
                            title, words, language, need, cause, owner_id, raised_at, raised_by,
                            state_at)
                        values (
                            :circle, :client, :project, :complaint, :point, :contact,
                            :title, :words, :language, :need, :cause, :owner, :at, :by, :at)
                        returning id
                        """)
                .param("circle", project.circle().value())
                .param("client", project.client().value())
                .param("project", project.id().value())
                .param("complaint", complaint == null ? null : complaint.value(), Types.BIGINT)
                .param("point", point == null ? null : point.value(), Types.BIGINT)
                .param("contact", contact == null ? null : contact.value(), Types.BIGINT)
                .param("title", it.title().strip())
                .param("words", it.words().strip())
                .param("language", it.language().tag())
                .param("need", it.need().strip())
                .param("cause", it.cause().word())
                .param("owner", by.value())
                .param("at", Sql.at(at))
                .param("by", by.value())
                .query((row, index) -> new ChangeId(row.getLong("id")))
                .single();
    }

    /** The change when this person may see it, held until the transaction ends. */
    Optional<ChangeCard> hold(Me me, ChangeId id) {
        lock(id);
        return find(me, id);
    }

    /** The same for whoever acts for the client, or for nobody. */
    Optional<ChangeCard> hold(ChangeId id) {
        lock(id);
        return find(id);
    }

    /** Locked before it is read: whoever waited must see what the other one wrote. */
    private void lock(ChangeId id) {
        jdbc.sql("select c.id from change_request c where c.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    Optional<ChangeCard> find(Me me, ChangeId id) {
        return jdbc.sql(COLUMNS + "where c.id = :id and " + Sight.of(me, "c.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(ChangeRepository::card)
                .optional();
    }

    Optional<ChangeCard> find(ChangeId id) {
        return jdbc.sql(COLUMNS + "where c.id = :id")
                .param("id", id.value())
                .query(ChangeRepository::card)
                .optional();
    }

    ChangeCard get(ChangeId id) {
        return find(id).orElseThrow();
    }

    /** Which change waits for this question, if one does. */
    Optional<ChangeId> askedBy(EscalationId escalation) {
        return jdbc.sql(
                        """
                        select id from change_request
                        where escalation_id = :escalation and state = 'insisted'
                        """)
                .param("escalation", escalation.value())
                .query((row, index) -> new ChangeId(row.getLong("id")))
                .optional();
    }

    /** Which change a complaint's point led to; empty when none, or it was withdrawn. */
    Optional<ChangeId> ofPoint(PointId point) {
        return jdbc.sql(
                        """
                        select id from change_request
                        where point_id = :point and state <> 'withdrawn'
                        """)
                .param("point", point.value())
                .query((row, index) -> new ChangeId(row.getLong("id")))
                .optional();
    }

    /** The number of the newest analysis; 0 before any. */
    int newestAnalysis(ChangeId id) {
        return jdbc.sql(
                        """
                        select coalesce(max(a.number), 0) from change_analysis a
                        where a.change_id = :id
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void become(ChangeCard before, ChangeState state, Instant at) {
        changed(
                jdbc.sql(
                                """
                                update change_request
                                set state = :state, state_at = :at, state_by = :by,
                                    state_words = :words, analysis = :analysis::int,
                                    offer = :offer::int, chosen = :chosen::int,
                                    agreement = :agreement::int,
                                    escalation_id = :escalation::bigint, until = :until::date,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("at", Sql.at(at))
                        .params(ChangeStateRow.values(state))
                        .update());
    }

    /** Something beside its state reads differently. */
    void touch(ChangeCard before) {
        changed(
                jdbc.sql(
                                """
                                update change_request set version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update());
    }

    void name(ChangeCard before, ContactId contact) {
        changed(
                jdbc.sql(
                                """
                                update change_request
                                set contact_id = :contact, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("contact", contact.value())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update());
    }

    void carriedBy(ChangeCard before, PersonId owner) {
        changed(
                jdbc.sql(
                                """
                                update change_request
                                set owner_id = :owner, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("owner", owner.value())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update());
    }

    /** A complaint went to another project; what is signed stays with the contract it changed. */
    List<ChangeId> moveTo(ComplaintId complaint, ProjectId project, CircleId circle) {
        return jdbc.sql(
                        """
                        update change_request
                        set project_id = :project, circle_id = :circle, version = version + 1
                        where complaint_id = :complaint and project_id <> :project
                            and state in ('raised', 'analysed', 'deferred')
                        returning id
                        """)
                .param("complaint", complaint.value())
                .param("project", project.value())
                .param("circle", circle.value())
                .query((row, index) -> new ChangeId(row.getLong("id")))
                .list();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    static ChangeCard card(ResultSet row, int index) throws SQLException {
        var complaint = Sql.maybeLong(row, "complaint_id");
        var point = Sql.maybeLong(row, "point_id");
        var contact = Sql.maybeLong(row, "contact_id");
        return new ChangeCard(
                new ChangeId(row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                new ProjectId(row.getLong("project_id")),
                row.getString("project_number"),
                row.getString("project_name"),
                complaint == null ? null : new ComplaintId(complaint),
                Objects.requireNonNullElse(row.getString("complaint_label"), ""),
                point == null ? null : new PointId(point),
                contact == null ? null : new ContactId(contact),
                Objects.requireNonNullElse(row.getString("contact_name"), ""),
                row.getString("title"),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("need"),
                ChangeCause.of(row.getString("cause")).orElseThrow(),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.instant(row, "raised_at"),
                row.getString("raised_name"),
                ChangeStateRow.read(row),
                Sql.instant(row, "state_at"),
                Sql.maybeInstant(row, "asked_until"),
                ZoneId.of(row.getString("zone")),
                row.getInt("version"));
    }
}
