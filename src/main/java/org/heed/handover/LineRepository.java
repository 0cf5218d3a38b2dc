package org.heed.handover;

import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Loads and saves the lines of a hand-over; its row is held by whoever writes. */
@Repository
class LineRepository {

    private static final String COLUMNS =
            """
            select l.id, l.handover_id, l.kind, l.subject_kind, l.subject_id, l.label, l.url,
                l.due_at, l.note, l.question, l.asked_at, l.answer, l.answered_at, l.state,
                l.state_at, w.name as state_by_name, l.state_why, l.version
            from handover_line l
            left join v_person w on w.id = l.state_by
            """;

    private final JdbcClient jdbc;

    LineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Promises, then other matters by date, then the checklist; at most 2000. */
    List<LineCard> of(HandoverId handover) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                where l.handover_id = :handover
                                order by l.subject_kind is null, l.subject_kind <> 'promise',
                                    l.due_at, l.id
                                limit 2000
                                """)
                .param("handover", handover.value())
                .query(LineRepository::card)
                .list();
    }

    LineCard get(HandoverId handover, LineId id) {
        return jdbc.sql(COLUMNS + "where l.id = :id and l.handover_id = :handover")
                .param("id", id.value())
                .param("handover", handover.value())
                .query(LineRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** An item of the checklist. */
    LineId add(HandoverId handover, String kind, String label, String note) {
        return jdbc.sql(
                        """
                        insert into handover_line (handover_id, kind, label, url, note)
                        values (:handover, :kind, :label, '', :note)
                        returning id
                        """)
                .param("handover", handover.value())
                .param("kind", kind)
                .param("label", label)
                .param("note", note)
                .query((row, index) -> new LineId(row.getLong("id")))
                .single();
    }

    /**
     * The lines of what is open now: new ones are added, what is open again waits again, and what
     * is settled stays as it was settled.
     */
    void gather(HandoverId handover, List<OpenMatter> open) {
        if (open.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into handover_line as l (
                            handover_id, kind, subject_kind, subject_id, label, url, due_at)
                        select :handover, o.kind, o.kind, o.id, o.label, o.url, o.due::timestamptz
                        from unnest(:kinds::text[], :ids::bigint[], :labels::text[],
                                :urls::text[], :dues::text[])
                            as o (kind, id, label, url, due)
                        on conflict (handover_id, subject_kind, subject_id) do update
                        set label = excluded.label, url = excluded.url, due_at = excluded.due_at,
                            state = case l.state when 'over' then 'open' else l.state end,
                            state_at = case l.state when 'over' then null else l.state_at end,
                            version = l.version + 1
                        where l.state = 'over'
                            or l.state in ('open', 'asked', 'declined')
                                and (l.label, l.url) is distinct from (excluded.label, excluded.url)
                            or l.state in ('open', 'asked', 'declined')
                                and l.due_at is distinct from excluded.due_at
                        """)
                .param("handover", handover.value())
                .param("kinds", open.stream().map(it -> it.subject().kind()).toArray(String[]::new))
                .param("ids", open.stream().map(it -> it.subject().id()).toArray(Long[]::new))
                .param("labels", open.stream().map(OpenMatter::label).toArray(String[]::new))
                .param("urls", open.stream().map(OpenMatter::url).toArray(String[]::new))
                .param(
                        "dues",
                        open.stream()
                                .map(it -> it.dueAt() == null ? null : it.dueAt().toString())
                                .toArray(String[]::new))
                .update();
    }

    /** What is no longer among the open ones has nothing left to accept. */
    void letGo(HandoverId handover, List<OpenMatter> open, Instant now) {
        jdbc.sql(
                        """
                        update handover_line l
                        set state = 'over', state_at = :now, state_by = null, state_why = null,
                            version = version + 1
                        where l.handover_id = :handover and l.subject_id is not null
                            and l.state in ('open', 'asked', 'declined')
                            and (l.subject_kind, l.subject_id) not in (
                                select o.kind, o.id
                                from unnest(:kinds::text[], :ids::bigint[]) as o (kind, id))
                        """)
                .param("handover", handover.value())
                .param("kinds", open.stream().map(it -> it.subject().kind()).toArray(String[]::new))
                .param("ids", open.stream().map(it -> it.subject().id()).toArray(Long[]::new))
                .param("now", Sql.at(now))
                .update();
    }

    void note(LineCard before, String note) {
        saved(
                jdbc.sql(
                                """
                                update handover_line
                                set note = :note, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("note", note),
                before);
    }

    void ask(LineCard before, String question, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update handover_line
                                set state = 'asked', question = :question, asked_at = :now,
                                    answer = null, answered_at = null, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("question", question)
                        .param("now", Sql.at(now)),
                before);
    }

    void answer(LineCard before, String answer, Instant now) {
        saved(
                jdbc.sql(
                                """
                                update handover_line
                                set state = 'open', answer = :answer, answered_at = :now,
                                    version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("answer", answer)
                        .param("now", Sql.at(now)),
                before);
    }

    /** Enters a state other than asked. */
    void save(LineCard before, LineState state, PersonId by) {
        var at =
                switch (state) {
                    case LineState.Accepted it -> it.at();
                    case LineState.Declined it -> it.at();
                    case LineState.Stays it -> it.at();
                    case LineState.Over it -> it.at();
                    case LineState.Open _, LineState.Asked _ -> null;
                };
        var why =
                switch (state) {
                    case LineState.Declined it -> it.why();
                    case LineState.Stays it -> it.why();
                    case LineState.Open _, LineState.Asked _ -> null;
                    case LineState.Accepted _, LineState.Over _ -> null;
                };
        saved(
                jdbc.sql(
                                """
                                update handover_line
                                set state = :state, state_at = :at, state_by = :by,
                                    state_why = :why, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("state", state.word())
                        .param("at", Sql.at(at), Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("by", at == null ? null : by.value(), Types.BIGINT)
                        .param("why", why, Types.VARCHAR),
                before);
    }

    private static void saved(JdbcClient.StatementSpec update, LineCard before) {
        var rows =
                update.param("id", before.id().value()).param("version", before.version()).update();
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static LineCard card(ResultSet row, int index) throws SQLException {
        var subject = Sql.maybeLong(row, "subject_id");
        return new LineCard(
                new LineId(row.getLong("id")),
                new HandoverId(row.getLong("handover_id")),
                row.getString("kind"),
                subject == null ? null : new Subject(row.getString("subject_kind"), subject),
                row.getString("label"),
                row.getString("url"),
                Sql.maybeInstant(row, "due_at"),
                row.getString("note"),
                talk(row),
                state(row),
                row.getInt("version"));
    }

    private static LineCard.@Nullable Talk talk(ResultSet row) throws SQLException {
        var question = row.getString("question");
        return question == null
                ? null
                : new LineCard.Talk(
                        question,
                        Sql.instant(row, "asked_at"),
                        row.getString("answer"),
                        Sql.maybeInstant(row, "answered_at"));
    }

    private static LineState state(ResultSet row) throws SQLException {
        var at = Sql.maybeInstant(row, "state_at");
        var by = row.getString("state_by_name");
        var why = row.getString("state_why");
        return switch (row.getString("state")) {
            case "open" -> new LineState.Open();
            case "asked" -> new LineState.Asked();
            case "accepted" -> new LineState.Accepted(Objects.requireNonNull(at), by);
            case "declined" -> new LineState.Declined(Objects.requireNonNull(at), by, why);
            case "stays" -> new LineState.Stays(Objects.requireNonNull(at), by, why);
            case "over" -> new LineState.Over(Objects.requireNonNull(at));
            default -> throw new IllegalStateException("Not a state of a line");
        };
    }
}
