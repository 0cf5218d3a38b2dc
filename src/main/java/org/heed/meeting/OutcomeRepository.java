package org.heed.meeting;

import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Secrets;
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
import java.util.Optional;

/** Loads and saves what a meeting led to: lines, minutes, a huddle's plan. */
@Repository
class OutcomeRepository {

    private final JdbcClient jdbc;

    OutcomeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The record a line became; {@code url} is its page. */
    record Made(Subject subject, String url) {}

    LineId add(MeetingId meeting, LineForm it, @Nullable Made made, PersonId by, Instant at) {
        var owed = it.kind().owed();
        var item = it.item();
        var owner = it.owner();
        return jdbc.sql(
                        """
                        insert into meeting_line (
                            meeting_id, item_id, kind, text, owner_id, due_at, made_kind, made_id,
                            made_url, written_by, written_at)
                        values (
                            :meeting, :item, :kind, :text, :owner, :due, :madeKind, :made,
                            :url, :by, :at)
                        returning id
                        """)
                .param("meeting", meeting.value())
                .param("item", item == null ? null : item.value(), Types.BIGINT)
                .param("kind", it.kind().word())
                .param("text", it.text().strip())
                .param("owner", !owed || owner == null ? null : owner.value(), Types.BIGINT)
                .param("due", owed ? Sql.at(it.due()) : null, Types.TIMESTAMP_WITH_TIMEZONE)
                .param("madeKind", made == null ? null : made.subject().kind(), Types.VARCHAR)
                .param("made", made == null ? null : made.subject().id(), Types.BIGINT)
                .param("url", made == null ? null : made.url(), Types.VARCHAR)
                .param("by", by.value())
                .param("at", Sql.at(at))
                .query((row, index) -> new LineId(row.getLong("id")))
                .single();
    }

    List<MeetingLine> lines(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select l.id, l.kind, l.text, l.owner_id, p.name as owner_name, l.due_at,
                            l.made_kind, l.made_id, l.made_url, l.done_at, l.written_at
                        from meeting_line l
                        left join v_person p on p.id = l.owner_id
                        where l.meeting_id = :meeting
                        order by l.id
                        """)
                .param("meeting", meeting.value())
                .query(OutcomeRepository::line)
                .list();
    }

    private static MeetingLine line(ResultSet row, int index) throws SQLException {
        var owner = Sql.maybeLong(row, "owner_id");
        var made = row.getString("made_kind");
        return new MeetingLine(
                new LineId(row.getLong("id")),
                LineKind.of(row.getString("kind")).orElseThrow(),
                row.getString("text"),
                owner == null ? null : new PersonId(owner),
                row.getString("owner_name"),
                Sql.maybeInstant(row, "due_at"),
                made == null ? null : new Subject(made, row.getLong("made_id")),
                row.getString("made_url"),
                Sql.maybeInstant(row, "done_at"),
                Sql.instant(row, "written_at"));
    }

    /** False when it is none that waits here. */
    boolean done(MeetingId meeting, LineId line, Instant at) {
        return jdbc.sql(
                                """
                                update meeting_line set done_at = :at
                                where id = :id and meeting_id = :meeting and kind = 'action'
                                    and made_kind is null and done_at is null
                                """)
                        .param("id", line.value())
                        .param("meeting", meeting.value())
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** The number of the new version. */
    int addMinutes(MeetingId meeting, String text, Language language, PersonId by, Instant at) {
        return jdbc.sql(
                        """
                        insert into meeting_minutes (
                            meeting_id, number, text, language, sha256, sent_at, sent_by)
                        select :meeting, coalesce(max(n.number), 0) + 1, :text, :language, :hash,
                            :at, :by
                        from meeting_minutes n
                        where n.meeting_id = :meeting
                        returning number
                        """)
                .param("meeting", meeting.value())
                .param("text", text)
                .param("language", language.tag())
                .param("hash", Secrets.sha256(text))
                .param("at", Sql.at(at))
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    List<MinutesVersion> minutes(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select n.number, n.text, n.language, n.sent_at, p.name as sent_by
                        from meeting_minutes n
                        join v_person p on p.id = n.sent_by
                        where n.meeting_id = :meeting
                        order by n.number
                        """)
                .param("meeting", meeting.value())
                .query((row, index) ->
                        new MinutesVersion(
                                row.getInt("number"),
                                row.getString("text"),
                                Language.of(row.getString("language")).orElseThrow(),
                                Sql.instant(row, "sent_at"),
                                row.getString("sent_by")))
                .list();
    }

    void savePlan(MeetingId meeting, String text, Language language, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into meeting_plan (meeting_id, text, language, written_by, written_at)
                        values (:meeting, :text, :language, :by, :at)
                        on conflict (meeting_id) do update
                        set text = :text, language = :language, written_by = :by, written_at = :at
                        """)
                .param("meeting", meeting.value())
                .param("text", text.strip())
                .param("language", language.tag())
                .param("by", by.value())
                .param("at", Sql.at(at))
                .update();
    }

    Optional<HuddlePlan> plan(MeetingId meeting) {
        return jdbc.sql(
                        """
                        select n.text, n.language, p.name as written_by, n.written_at
                        from meeting_plan n
                        join v_person p on p.id = n.written_by
                        where n.meeting_id = :meeting
                        """)
                .param("meeting", meeting.value())
                .query((row, index) ->
                        new HuddlePlan(
                                row.getString("text"),
                                Language.of(row.getString("language")).orElseThrow(),
                                row.getString("written_by"),
                                Sql.instant(row, "written_at")))
                .optional();
    }
}
