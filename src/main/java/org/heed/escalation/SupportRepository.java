package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Loads and saves support requests. */
@Repository
class SupportRepository {

    /** Everything a card needs; the same for one and for lists. */
    static final String COLUMNS =
            """
            select s.id, s.about_kind, s.about_id, s.about_label, s.about_url, s.circle_id,
                s.client_id, k.short_name as client_name, s.project_id, s.text, s.language,
                s.by_id, b.name as by_name, s.to_id, t.name as to_name, s.asked_at, s.due_at,
                s.acknowledged_at, s.answer, a.name as answered_by, s.answered_at, s.reminders,
                s.version
            from support_request s
            join v_client k on k.id = s.client_id
            join v_person b on b.id = s.by_id
            join v_person t on t.id = s.to_id
            left join v_person a on a.id = s.answered_by
            """;

    private final JdbcClient jdbc;

    SupportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SupportId insert(
            NewSupport it, PersonId by, PersonId to, Instant now, Instant due, Instant next) {
        return jdbc.sql(
                        """
                        insert into support_request (
                            %s, text, language, by_id, to_id, asked_at, due_at, next_at)
                        values (
                            %s, :text, :language, :by, :to, :now, :due, :next)
                        returning id
                        """
                                .formatted(AboutColumns.NAMES, AboutColumns.VALUES))
                .params(AboutColumns.of(it.about()))
                .param("text", it.text().strip())
                .param("language", it.language().tag())
                .param("by", by.value())
                .param("to", to.value())
                .param("now", Sql.at(now))
                .param("due", Sql.at(due))
                .param("next", Sql.at(next))
                .query((row, index) -> new SupportId(row.getLong("id")))
                .single();
    }

    SupportCard get(SupportId id) {
        return jdbc.sql(COLUMNS + "where s.id = :id")
                .param("id", id.value())
                .query(SupportRepository::card)
                .single();
    }

    /** The request when this person may see it, held until the transaction ends. */
    Optional<SupportCard> hold(Me me, SupportId id) {
        jdbc.sql("select s.id from support_request s where s.id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return jdbc.sql(COLUMNS + "where s.id = :id and " + Sight.of(me, "s.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(SupportRepository::card)
                .optional();
    }

    /** One that is to be reminded of, leaving out those another node holds. */
    List<SupportId> lockDue(Instant now) {
        return jdbc.sql(
                        """
                        select s.id from support_request s
                        where s.next_at <= :now
                        order by s.next_at
                        limit 1
                        for update skip locked
                        """)
                .param("now", Sql.at(now))
                .query((row, index) -> new SupportId(row.getLong("id")))
                .list();
    }

    void remind(SupportId id, Instant next) {
        jdbc.sql(
                        """
                        update support_request
                        set reminders = reminders + 1, next_at = :next, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("next", Sql.at(next))
                .update();
    }

    void acknowledge(SupportId id, Instant now, Instant next) {
        jdbc.sql(
                        """
                        update support_request
                        set acknowledged_at = :now, next_at = :next, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("now", Sql.at(now))
                .param("next", Sql.at(next))
                .update();
    }

    void answer(SupportId id, PersonId by, String answer, Instant now) {
        jdbc.sql(
                        """
                        update support_request
                        set answer = :answer, answered_by = :by, answered_at = :now,
                            acknowledged_at = coalesce(acknowledged_at, :now), next_at = null,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("by", by.value())
                .param("answer", answer)
                .param("now", Sql.at(now))
                .update();
    }

    static SupportCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        return new SupportCard(
                new SupportId(row.getLong("id")),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                maybe(project),
                row.getString("text"),
                Language.of(row.getString("language")).orElseThrow(),
                new PersonId(row.getLong("by_id")),
                row.getString("by_name"),
                new PersonId(row.getLong("to_id")),
                row.getString("to_name"),
                Sql.instant(row, "asked_at"),
                Sql.instant(row, "due_at"),
                Sql.maybeInstant(row, "acknowledged_at"),
                row.getString("answer"),
                row.getString("answered_by"),
                Sql.maybeInstant(row, "answered_at"),
                row.getInt("reminders"),
                row.getInt("version"));
    }

    private static @Nullable ProjectId maybe(@Nullable Long project) {
        return project == null ? null : new ProjectId(project);
    }
}
