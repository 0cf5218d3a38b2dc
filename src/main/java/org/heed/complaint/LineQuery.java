package org.heed.complaint;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.Tokens;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The list of complaints: one query, whose conditions are chosen from a fixed set, because one plan
 * for all filters would serve none of them at a million rows.
 */
@Component
class LineQuery {

    private final JdbcClient jdbc;

    LineQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Slice<ComplaintLine> list(
            Me me,
            ComplaintFilter filter,
            ComplaintOrder order,
            int limit,
            @Nullable Cursor after) {
        var rows =
                bound(me, filter, sql(me, filter, order, after != null) + "\nlimit :limit")
                        .param("limit", limit + 1)
                        .param("afterAt", after == null ? null : Sql.at(after.moment(0)))
                        .param("afterId", after == null ? null : after.number(1))
                        .query(LineQuery::row)
                        .list();
        return Slice.of(rows, limit, it -> cursor(it, order));
    }

    private static Cursor cursor(ComplaintLine line, ComplaintOrder order) {
        var due = line.dueAt();
        return switch (order) {
            case RECEIVED -> Cursor.of(line.receivedAt(), line.id().value());
            case DUE -> Cursor.of(due == null ? line.receivedAt() : due, line.id().value());
        };
    }

    /** For the test of its plan. */
    String sql(Me me, ComplaintFilter filter, ComplaintOrder order, boolean after) {
        var conditions = conditions(me, filter);
        if (after) {
            conditions.add(
                    switch (order) {
                        case RECEIVED -> "(c.received_at, c.id) < (:afterAt, :afterId)";
                        case DUE -> "(c.due_at, c.id) > (:afterAt, :afterId)";
                    });
        }
        var orderBy =
                switch (order) {
                    case RECEIVED -> "c.received_at desc, c.id desc";
                    case DUE -> "c.due_at, c.id";
                };
        if (order == ComplaintOrder.DUE) {
            conditions.add("c.due_at is not null");
        }
        var those = String.join("\n  and ", conditions);
        return select(filter.owner() == null ? those : Owned.among(those, orderBy))
                + "\norder by "
                + orderBy;
    }

    private static List<String> conditions(Me me, ComplaintFilter filter) {
        var conditions = new ArrayList<String>();
        conditions.add("c.merged_into_id is null");
        conditions.add(Sight.of(me, "c.circle_id"));
        if (filter.client() != null) {
            conditions.add("c.client_id = :client");
        }
        if (filter.project() != null) {
            conditions.add("c.project_id = :project");
        }
        if (!filter.phases().isEmpty()) {
            conditions.add("c.state in (:phases)");
        }
        if (filter.step() != null) {
            conditions.add(Steps.condition(filter.step()));
        }
        if (!filter.severities().isEmpty()) {
            conditions.add("c.severity in (:severities)");
        }
        if (filter.tag() != null) {
            conditions.add("c.tags @> array[:tag]::text[]");
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            conditions.add(
                    Tokens.query(filter.text()).isEmpty()
                            ? "false"
                            : """
                            c.id in (select s.subject_id from v_search_entry s
                                     where s.kind = 'complaint' and s.tokens @@ cast(:query as tsquery))\
                            """);
        }
        if (filter.open() != null) {
            conditions.add(filter.open() ? Steps.OPEN : Steps.ENDED);
        }
        if (filter.dueBefore() != null) {
            conditions.add("c.due_at < :dueBefore");
        }
        return conditions;
    }

    private JdbcClient.StatementSpec bound(Me me, ComplaintFilter filter, String sql) {
        @Nullable ClientId client = filter.client();
        @Nullable ProjectId project = filter.project();
        @Nullable PersonId owner = filter.owner();
        var text = filter.text();
        return jdbc.sql(sql)
                .param("me", me.id().value())
                .param("client", client == null ? null : client.value())
                .param("project", project == null ? null : project.value())
                .param("phases", filter.phases().stream().map(Phase::word).toList())
                .param("severities", filter.severities().stream().map(it -> it.word()).toList())
                .param("owner", owner == null ? null : owner.value())
                .param("tag", filter.tag())
                .param("query", text == null ? null : Tokens.query(text).orElse(null))
                .param("dueBefore", Sql.at(filter.dueBefore()));
    }

    /** The number under which a complaint goes on; its own when it was never merged. */
    ComplaintNumber resolve(Me me, ComplaintNumber number) {
        return jdbc.sql(
                        """
                        with recursive way as (
                            select c.id, c.number, c.merged_into_id, c.circle_id
                            from complaint c where c.number = :number
                            union
                            select c.id, c.number, c.merged_into_id, c.circle_id
                            from complaint c join way w on c.id = w.merged_into_id
                        )
                        select c.number from way c where c.merged_into_id is null and %s
                        """
                                .formatted(Sight.of(me, "c.circle_id")))
                .param("number", number.value())
                .param("me", me.id().value())
                .query((row, index) -> new ComplaintNumber(row.getInt("number")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Some complaints by id, newest first; those they may not see are left out. */
    List<ComplaintLine> of(Me me, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        select("c.id in (:ids) and " + Sight.of(me, "c.circle_id"))
                                + "\norder by c.received_at desc, c.id desc")
                .param("ids", ids)
                .param("me", me.id().value())
                .query(LineQuery::row)
                .list();
    }

    /** Its links as they read from it, by kind; those to what somebody may not see are left out. */
    static Answer<Workspace.Link> askLinks(Questions questions, Me me) {
        var ends =
                """
                join (
                    select l.id as link_id, l.kind as link_kind, l.to_id as other, true as forward
                    from complaint_link l where l.from_id = :complaint
                    union all
                    select l.id, l.kind, l.from_id, false
                    from complaint_link l where l.to_id = :complaint
                ) as e on e.other = c.id
                """;
        return questions.ask(
                select("e.link_id, e.link_kind, e.forward,", ends, Sight.of(me, "c.circle_id"))
                        + "\norder by e.link_kind, c.id",
                (row, index) ->
                        new Workspace.Link(
                                new LinkId(row.getLong("link_id")),
                                LinkRepository.kind(
                                        row.getString("link_kind"), row.getBoolean("forward")),
                                row(row, index)));
    }

    /** Those that go on in this one. */
    static Answer<ComplaintLine> askMergedHere(Questions questions, Me me) {
        return questions.ask(
                select("c.merged_into_id = :complaint and " + Sight.of(me, "c.circle_id"))
                        + "\norder by c.number",
                LineQuery::row);
    }

    /**
     * Earlier complaints of the client with a cause or the kind of object in common; at most five,
     * newest first. Source: R014.
     */
    static Answer<ComplaintLine> askSimilar(Questions questions, Me me, ComplaintCard card) {
        var matter = card.matter();
        questions
                .with("client", card.client().value())
                .with("receivedAt", Sql.at(card.receivedAt()))
                .with("matter", matter == null ? null : matter.word())
                .with("object", card.object());
        return questions.ask(
                select(
                                """
                                c.client_id = :client and c.merged_into_id is null
                                and (c.received_at, c.id) < (:receivedAt, :complaint)
                                and (c.matter = :matter
                                     or lower(c.object) = lower(:object) and c.object <> ''
                                     or exists (
                                         select 1 from complaint_cause mine
                                         join complaint_cause theirs
                                           on theirs.cause_id = mine.cause_id
                                         where mine.complaint_id = :complaint
                                           and theirs.complaint_id = c.id))
                                and not exists (
                                    select 1 from complaint_link l
                                    where l.from_id = :complaint and l.to_id = c.id
                                       or l.to_id = :complaint and l.from_id = c.id)
                                and\
                                """
                                        + " "
                                        + Sight.of(me, "c.circle_id"))
                        + "\norder by c.received_at desc, c.id desc\nlimit 5",
                LineQuery::row);
    }

    private static String select(String condition) {
        return select("", "", condition);
    }

    private static String select(String more, String joined, String condition) {
        return """
        select %s c.id, c.number, c.title, c.title_language, c.client_id, k.short_name as client_name,
               c.project_id, p.name as project_name, c.state, c.ended_from,
               (c.state = 'received' and exists (
                   select 1 from complaint_listening l where l.complaint_id = c.id)) as listened,
               c.severity, c.emotion, c.due_at, c.owner_id, o.name as owner_name,
               c.received_at, c.last_contact_at, c.reopenings, c.tags, c.version
        from complaint c
        %s
        join v_client k on k.id = c.client_id
        join v_person o on o.id = c.owner_id
        left join v_project p on p.id = c.project_id
        where %s\
        """
                .formatted(more, joined, condition);
    }

    private static ComplaintLine row(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var phase = Phase.of(row.getString("state"));
        return new ComplaintLine(
                new ComplaintId(row.getLong("id")),
                new ComplaintNumber(row.getInt("number")),
                row.getString("title"),
                ComplaintRow.language(row.getString("title_language")),
                new ClientId(row.getLong("client_id")),
                row.getString("client_name"),
                project == null ? null : new ProjectId(project),
                row.getString("project_name"),
                phase,
                Steps.of(phase, row.getBoolean("listened")),
                ComplaintRow.severity(row.getString("severity")),
                ComplaintRow.emotion(row.getString("emotion")),
                Sql.maybeInstant(row, "due_at"),
                new PersonId(row.getLong("owner_id")),
                row.getString("owner_name"),
                Sql.instant(row, "received_at"),
                Sql.maybeInstant(row, "last_contact_at"),
                row.getInt("reopenings"),
                Sql.texts(row, "tags"),
                row.getInt("version"));
    }
}
