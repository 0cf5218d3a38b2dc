package org.heed.history;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Language;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the client asks about a span. */
@Repository
class QuestionRepository {

    private static final TypeReference<List<Evidence>> EVIDENCE = new TypeReference<>() {};
    private static final String COLUMNS =
            """
            select q.id, q.project_id, q.contact_id, coalesce(c.name, '') as contact_name,
                q.asked_at, q.words, q.language, q.starts_on, q.ends_on, q.answer,
                q.answer_language, q.answered_at, p.name as answered_name, q.client_visible,
                q.version,
                (select coalesce(json_agg(json_build_object('entry', e.source = 'entry',
                        'id', e.source_id, 'at', e.at) order by e.at, e.source, e.source_id), '[]')
                from history_evidence e where e.question_id = q.id) as evidence
            from history_question q
            left join v_contact c on c.id = q.contact_id
            left join v_person p on p.id = q.answered_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QuestionRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    QuestionId insert(ProjectCard project, NewQuestion it) {
        return jdbc.sql(
                        """
                        insert into history_question (project_id, circle_id, contact_id, asked_at,
                            words, language, starts_on, ends_on)
                        values (:project, :circle, :contact, :at, :words, :language, :starts, :ends)
                        returning id
                        """)
                .param("project", project.id().value())
                .param("circle", project.circle().value())
                .param("contact", it.contact() == null ? null : it.contact().value())
                .param("at", Sql.at(it.askedAt()))
                .param("words", it.words().strip())
                .param("language", it.language().tag())
                .param("starts", it.startsOn())
                .param("ends", it.endsOn())
                .query((row, index) -> new QuestionId(row.getLong("id")))
                .single();
    }

    boolean answer(
            Me me,
            QuestionId id,
            int version,
            String words,
            Language language,
            boolean visible,
            Instant at) {
        return jdbc.sql(
                                """
                                update history_question
                                set answer = :words, answer_language = :language, answered_at = :at,
                                    answered_by = :me, client_visible = :visible,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("words", words.strip())
                        .param("language", language.tag())
                        .param("at", Sql.at(at))
                        .param("me", me.id().value())
                        .param("visible", visible)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void rest(QuestionId id, List<Moment> on) {
        jdbc.sql("delete from history_evidence where question_id = :id")
                .param("id", id.value())
                .update();
        for (var each : on) {
            jdbc.sql(
                            """
                            insert into history_evidence (question_id, source, source_id, at)
                            values (:id, :source, :of, :at)
                            """)
                    .param("id", id.value())
                    .param("source", each instanceof Moment.Recorded ? "entry" : "item")
                    .param("of", Evidence.Pick.of(each.word()).id())
                    .param("at", Sql.at(each.at()))
                    .update();
        }
    }

    Optional<Question> find(Me me, QuestionId id) {
        return jdbc.sql(COLUMNS + "where q.id = :id and " + Sight.of(me, "q.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(this::row)
                .optional();
    }

    /** Those about a span that meets these days; what is asked about the latest first. */
    List<Question> of(Me me, ProjectId project, LocalDate from, LocalDate until, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where q.project_id = :project and q.ends_on >= :from
                                    and q.starts_on <= :until and %s
                                order by q.ends_on desc, q.id desc
                                limit :limit
                                """
                                        .formatted(Sight.of(me, "q.circle_id")))
                .param("project", project.value())
                .param("from", from)
                .param("until", until)
                .param("me", me.id().value())
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    /** Answered ones that the client may read, with evidence they may read, the earliest first. */
    List<ClientHistory.Asked> forClient(ProjectId project) {
        return jdbc.sql(
                        """
                        select coalesce(c.name, '') as contact_name, q.words, q.language,
                            q.starts_on, q.ends_on, q.answer, q.answer_language,
                            (select coalesce(json_agg(json_build_object('entry',
                                    e.source = 'entry', 'id', e.source_id, 'at', e.at)
                                    order by e.at, e.source, e.source_id), '[]')
                            from history_evidence e
                            where e.question_id = q.id and (
                                e.source = 'item' and exists (select 1 from history_item i
                                    where i.id = e.source_id and i.client_visible)
                                or e.source = 'entry' and exists (
                                    select 1 from v_timeline_client_visible t
                                    where t.id = e.source_id and t.subject_kind = 'project'
                                        and t.subject_id = q.project_id))) as evidence
                        from history_question q
                        left join v_contact c on c.id = q.contact_id
                        where q.project_id = :project and q.client_visible
                        order by q.starts_on, q.id
                        limit 100
                        """)
                .param("project", project.value())
                .query((row, index) ->
                        new ClientHistory.Asked(
                                row.getString("contact_name"),
                                row.getString("words"),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class),
                                row.getString("answer"),
                                Language.of(row.getString("answer_language")).orElseThrow(),
                                json.readValue(row.getString("evidence"), EVIDENCE)))
                .list();
    }

    private Question row(ResultSet row, int index) throws SQLException {
        var contact = Sql.maybeLong(row, "contact_id");
        var answer = row.getString("answer");
        return new Question(
                new QuestionId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                contact == null ? null : new ContactId(contact),
                row.getString("contact_name"),
                Sql.instant(row, "asked_at"),
                row.getString("words"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                answer == null
                        ? null
                        : new Question.Answer(
                                answer,
                                Language.of(row.getString("answer_language")).orElseThrow(),
                                Sql.instant(row, "answered_at"),
                                row.getString("answered_name")),
                json.readValue(row.getString("evidence"), EVIDENCE),
                row.getBoolean("client_visible"),
                row.getInt("version"));
    }
}
