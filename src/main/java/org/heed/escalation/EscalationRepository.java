package org.heed.escalation;

import org.heed.client.Channel;
import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Loads and saves one escalation. */
@Repository
class EscalationRepository {

    /** Everything a card needs, with whoever was asked last; the same for one and for lists. */
    static final String COLUMNS =
            """
            select e.id, e.about_kind, e.about_id, e.about_label, e.about_url, e.circle_id,
                e.client_id, k.short_name as client_name, e.project_id, e.by_client, e.question,
                e.happened, e.wish, e.advice, e.language, e.raised_kind, e.raised_by,
                e.raised_name, e.owner_id, o.name as owner_name, e.raised_at, e.top_reached_at,
                e.state, e.state_at, e.state_by, w.name as state_by_name, e.state_words,
                e.state_remark, e.state_option, e.version,
                g.id as rung_id, g.level, g.person_id, p.name as person_name, g.contact_id,
                c.name as contact_name, g.channel, g.came_by, g.asked_at, g.due_at, g.question_at,
                g.left_at
            from escalation e
            join v_client k on k.id = e.client_id
            join v_person o on o.id = e.owner_id
            left join v_person w on w.id = e.state_by
            join lateral (
                select r.id, r.level, r.person_id, r.contact_id, r.channel, r.came_by, r.asked_at,
                    r.due_at, r.question_at, r.left_at
                from escalation_rung r
                where r.escalation_id = e.id
                order by r.left_at is null desc, r.id desc
                limit 1
            ) g on true
            join v_person p on p.id = g.person_id
            left join v_contact c on c.id = g.contact_id
            """;

    private final JdbcClient jdbc;

    EscalationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EscalationId insert(
            NewEscalation it, boolean byClient, Actor raisedBy, PersonId owner, Instant now) {
        return jdbc.sql(
                        """
                        insert into escalation (
                            %s, by_client, question, happened, wish, advice, language,
                            raised_kind, raised_by, raised_name, owner_id, raised_at)
                        values (
                            %s, :byClient, :question, :happened, :wish, :advice, :language,
                            :raisedKind, :raisedBy, :raisedName, :owner, :now)
                        returning id
                        """
                                .formatted(AboutColumns.NAMES, AboutColumns.VALUES))
                .params(AboutColumns.of(it.about()))
                .param("byClient", byClient)
                .param("question", it.question().strip())
                .param("happened", it.happened().strip())
                .param("wish", it.wish().strip())
                .param("advice", it.advice().strip())
                .param("language", it.language().tag())
                .param("raisedKind", raisedBy.kind().name().toLowerCase(Locale.ROOT))
                .param("raisedBy", raisedBy.id(), Types.BIGINT)
                .param("raisedName", raisedBy.name())
                .param("owner", owner.value())
                .param("now", Sql.at(now))
                .query((row, index) -> new EscalationId(row.getLong("id")))
                .single();
    }

    /** The escalation when this person may see it, held until the transaction ends. */
    Optional<EscalationCard> hold(Me me, EscalationId id) {
        // Locked before it is read: whoever waited for the lock must see what the other one wrote.
        jdbc.sql("select e.id from escalation e where e.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return jdbc.sql(COLUMNS + "where e.id = :id and " + Sight.of(me, "e.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .optional();
    }

    /**
     * The open ones of a record, in the order they were raised, held until the transaction ends.
     */
    List<EscalationCard> holdOpen(Subject about) {
        var ids =
                jdbc.sql(
                                """
                                select e.id from escalation e
                                where e.about_kind = :kind and e.about_id = :about
                                    and e.state = 'open'
                                order by e.id
                                for update
                                """)
                        .param("kind", about.kind())
                        .param("about", about.id())
                        .query((row, index) -> new EscalationId(row.getLong("id")))
                        .list();
        return ids.stream().map(this::get).toList();
    }

    EscalationCard get(EscalationId id) {
        return jdbc.sql(COLUMNS + "where e.id = :id")
                .param("id", id.value())
                .query(EscalationRepository::card)
                .single();
    }

    /** A client's own request on a record that nobody has answered yet. */
    Optional<EscalationId> openByClient(Subject about) {
        return jdbc.sql(
                        """
                        select e.id from escalation e
                        where e.about_kind = :kind and e.about_id = :about and e.by_client
                            and e.state = 'open'
                        order by e.id limit 1
                        """)
                .param("kind", about.kind())
                .param("about", about.id())
                .query((row, index) -> new EscalationId(row.getLong("id")))
                .optional();
    }

    /** Ends it; its row is held by whoever calls. */
    void end(
            EscalationCard before,
            String state,
            Instant at,
            PersonId by,
            String words,
            String remark,
            @Nullable Integer option) {
        changed(
                jdbc.sql(
                                """
                                update escalation
                                set state = :state, state_at = :at, state_by = :by,
                                    state_words = :words, state_remark = :remark,
                                    state_option = :option, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("state", state)
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .param("words", words)
                        .param("remark", remark)
                        .param("option", option, Types.INTEGER)
                        .update());
    }

    /** Nobody is left above: from now on that is seen. */
    void reachTop(EscalationCard before, Instant at) {
        changed(
                jdbc.sql(
                                """
                                update escalation
                                set top_reached_at = :at, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .param("at", Sql.at(at))
                        .update());
    }

    /**
     * Somebody else is asked: whether there is anybody above them shows when their time is gone.
     */
    void askedAnew(EscalationId id) {
        jdbc.sql(
                        """
                        update escalation
                        set top_reached_at = null, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    /** Something in its parts changed. */
    void touch(EscalationId id) {
        jdbc.sql("update escalation set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    static EscalationCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        return new EscalationCard(
                new EscalationId(row.getLong("id")),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                row.getBoolean("by_client"),
                row.getString("question"),
                row.getString("happened"),
                row.getString("wish"),
                row.getString("advice"),
                Language.of(row.getString("language")).orElseThrow(),
                new Actor(
                        Actor.Kind.valueOf(row.getString("raised_kind").toUpperCase(Locale.ROOT)),
                        Sql.maybeLong(row, "raised_by"),
                        row.getString("raised_name")),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.instant(row, "raised_at"),
                rung(row, "rung_id"),
                Sql.maybeInstant(row, "top_reached_at"),
                state(row),
                row.getInt("version"));
    }

    static Rung rung(ResultSet row, String id) throws SQLException {
        var contact = Sql.maybeLong(row, "contact_id");
        return new Rung(
                row.getLong(id),
                row.getInt("level"),
                new PersonId(row.getLong("person_id")),
                row.getString("person_name"),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                Channel.of(row.getString("channel")).orElseThrow(),
                row.getString("came_by"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "due_at"),
                Sql.maybeInstant(row, "question_at"),
                Sql.maybeInstant(row, "left_at"));
    }

    private static EscalationState state(ResultSet row) throws SQLException {
        var word = row.getString("state");
        if (word.equals("open")) {
            return new EscalationState.Open();
        }
        var at = Sql.instant(row, "state_at");
        var by = new PersonId(row.getLong("state_by"));
        var name = row.getString("state_by_name");
        var words = row.getString("state_words");
        return switch (word) {
            case "decided" ->
                    new EscalationState.Decided(
                            at,
                            by,
                            name,
                            Sql.maybeInt(row, "state_option"),
                            words,
                            row.getString("state_remark"));
            case "withdrawn" -> new EscalationState.Withdrawn(at, by, name, words);
            case "de-escalated" -> new EscalationState.DeEscalated(at, by, name, words);
            case String other -> throw new IllegalStateException(other);
        };
    }
}
