package org.heed.promise;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Describer;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Loads and saves one promise. */
@Repository
class PromiseRepository {

    /** Everything a card needs; the same for one promise and for lists. */
    static final String COLUMNS =
            """
            select p.id, p.text, p.language, p.kind, p.about_kind, p.about_id, p.about_label,
                p.about_url, p.circle_id, p.client_id, p.project_id, p.contact_id,
                k.name as contact_name, p.by_id,
                w.name as by_name, p.said_kind, p.said_id, p.said_at, p.due_at, p.first_due_at,
                (select count(*) from promise_slip s where s.promise_id = p.id) as slips,
                p.effort_minutes, p.control, p.confidence, p.conditions, p.client_visible,
                p.state, p.state_at, p.state_why, p.version, p.remind_at, p.reminded_at,
                p.warned_at, p.tell_since, p.told_at, p.briefed_at, b.name as briefed_name,
                p.help_at, p.help_wish, p.asked_at, p.asked_due_at, p.plan_on, p.early
            from promise p
            join v_person w on w.id = p.by_id
            left join v_person b on b.id = p.briefed_id
            left join v_contact k on k.id = p.contact_id
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<Describer> describers;

    PromiseRepository(JdbcClient jdbc, ObjectProvider<Describer> describers) {
        this.jdbc = jdbc;
        this.describers = describers;
    }

    PromiseId insert(NewPromise it, Instant due, Instant now) {
        var project = it.project();
        var contact = it.contact();
        var saidIn = it.saidIn();
        var effort = it.effort();
        var about =
                describers.stream()
                        .filter(room -> room.kind().equals(it.about().kind()))
                        .flatMap(room -> room.describe(it.about().id()).stream())
                        .findFirst();
        return jdbc.sql(
                        """
                        insert into promise (
                            text, language, kind, about_kind, about_id, about_label, about_url,
                            circle_id, client_id, project_id, contact_id, by_id,
                            said_kind, said_id, said_at, due_at, first_due_at, effort_minutes,
                            control, confidence, conditions, client_visible, created_at, early)
                        values (
                            :text, :language, :kind, :aboutKind, :about, :label, :url,
                            :circle, :client, :project, :contact, :by,
                            :saidKind, :said, :saidAt, :due, :due, :effort,
                            :control, :confidence, :conditions, :visible, :now,
                            exists (
                                select 1 from v_project j
                                where j.id = :project
                                    and coalesce(j.actual_start, j.planned_start)
                                        > (:saidAt at time zone 'UTC')::date))
                        returning id
                        """)
                .param("text", it.text().strip())
                .param("language", it.language().tag())
                .param("kind", slug(it.kind()))
                .param("aboutKind", it.about().kind())
                .param("about", it.about().id())
                .param("label", about.map(found -> found.label()).orElse(it.about().toString()))
                .param("url", about.map(found -> found.url()).orElse(""))
                .param("circle", it.circle().value())
                .param("client", it.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", contact == null ? null : contact.value())
                .param("by", it.by().value())
                .param("saidKind", saidIn == null ? null : saidIn.kind())
                .param("said", saidIn == null ? null : saidIn.id())
                .param("saidAt", Sql.at(it.saidAt()))
                .param("due", Sql.at(due))
                .param("effort", effort == null ? null : effort.toMinutes())
                .param("control", slug(it.control()))
                .param("confidence", it.confidence())
                .param("conditions", it.conditions().strip())
                .param("visible", it.clientVisible())
                .param("now", Sql.at(now))
                .query((row, index) -> new PromiseId(row.getLong("id")))
                .single();
    }

    boolean isWith(ContactId contact, ClientId client) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from v_contact c where c.id = :id and c.client_id = :client)
                        """)
                .param("id", contact.value())
                .param("client", client.value())
                .query(Boolean.class)
                .single();
    }

    PromiseCard get(PromiseId id) {
        return jdbc.sql(COLUMNS + "where p.id = :id")
                .param("id", id.value())
                .query(PromiseRepository::card)
                .single();
    }

    /** The promise when this person may see it, held until the transaction ends. */
    Optional<PromiseCard> hold(Me me, PromiseId id) {
        // Locked before it is read: who waited for the lock must see what the other one wrote. A
        // locking read of a join would lose the promise when it was passed on meanwhile.
        jdbc.sql("select p.id from promise p where p.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return jdbc.sql(COLUMNS + "where p.id = :id and " + Sight.of(me, "p.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(PromiseRepository::card)
                .optional();
    }

    void save(PromiseId id, int version, PromiseState state) {
        var saved =
                jdbc.sql(
                                """
                                update promise
                                set state = :state, state_at = :at, state_why = :why,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("state", state.word())
                        .param("at", Sql.at(PromiseState.at(state)))
                        .param("why", PromiseState.why(state))
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }

    /** Gives it another date and keeps the old one, with where the client agreed. */
    void slip(
            PromiseCard before,
            Instant due,
            Instant now,
            String consent,
            Subject evidence,
            PersonId by) {
        jdbc.sql(
                        """
                        with slip as (
                            insert into promise_slip (
                                promise_id, was_due_at, due_at, consent, evidence_kind,
                                evidence_id, at, by_id)
                            values (:id, :was, :due, :consent, :kind, :evidence, :now, :by)
                        )
                        update promise
                        set due_at = :due, warned_at = coalesce(warned_at, :now), tell_since = null,
                            told_at = :now, briefed_at = null, briefed_id = null,
                            asked_at = null, asked_due_at = null
                        where id = :id
                        """)
                .param("kind", evidence.kind())
                .param("evidence", evidence.id())
                .param("id", before.id().value())
                .param("was", Sql.at(before.due()))
                .param("due", Sql.at(due))
                .param("consent", consent)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .update();
    }

    /** How much work is still in it; the next version of the promise. */
    void estimate(PromiseCard before, Duration effort) {
        var saved =
                jdbc.sql(
                                """
                                update promise
                                set effort_minutes = :effort, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("effort", effort.toMinutes())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update();
        if (saved == 0) {
            throw Refused.stale();
        }
    }

    static PromiseCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        var said = Sql.maybeLong(row, "said_id");
        var effort = Sql.maybeLong(row, "effort_minutes");
        return new PromiseCard(
                new PromiseId(row.getLong("id")),
                row.getString("text"),
                Language.of(row.getString("language")).orElseThrow(),
                PromiseKind.valueOf(constant(row.getString("kind"))),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                project == null ? null : new ProjectId(project),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                new PersonId(row.getLong("by_id")),
                row.getString("by_name"),
                said == null ? null : new Subject(row.getString("said_kind"), said),
                Sql.instant(row, "said_at"),
                Sql.instant(row, "due_at"),
                Sql.instant(row, "first_due_at"),
                row.getInt("slips"),
                effort == null ? null : Duration.ofMinutes(effort),
                Control.valueOf(constant(row.getString("control"))),
                Sql.maybeInt(row, "confidence"),
                row.getString("conditions"),
                row.getBoolean("client_visible"),
                state(row),
                care(row),
                row.getInt("version"));
    }

    private static PromiseCare care(ResultSet row) throws SQLException {
        return new PromiseCare(
                Sql.maybeInstant(row, "remind_at"),
                Sql.maybeInstant(row, "reminded_at"),
                Sql.maybeInstant(row, "warned_at"),
                Sql.maybeInstant(row, "tell_since"),
                Sql.maybeInstant(row, "told_at"),
                Sql.maybeInstant(row, "briefed_at"),
                row.getString("briefed_name"),
                Sql.maybeInstant(row, "help_at"),
                row.getString("help_wish"),
                Sql.maybeInstant(row, "asked_at"),
                Sql.maybeInstant(row, "asked_due_at"),
                Sql.maybeDay(row, "plan_on"),
                row.getBoolean("early"));
    }

    private static PromiseState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "open" -> new PromiseState.Open();
            case "at-risk" ->
                    new PromiseState.AtRisk(
                            Sql.instant(row, "state_at"), row.getString("state_why"));
            case "renegotiated" ->
                    new PromiseState.Renegotiated(
                            Sql.instant(row, "state_at"), row.getString("state_why"));
            case "kept" -> new PromiseState.Kept(Sql.instant(row, "state_at"));
            case "kept-late" -> new PromiseState.KeptLate(Sql.instant(row, "state_at"));
            case "broken" ->
                    new PromiseState.Broken(
                            Sql.instant(row, "state_at"), row.getString("state_why"));
            case "cancelled" ->
                    new PromiseState.Cancelled(
                            Sql.instant(row, "state_at"), row.getString("state_why"));
            case String other -> throw new IllegalStateException(other);
        };
    }

    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
