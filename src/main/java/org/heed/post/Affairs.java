package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.MailCard;
import org.heed.conversation.Threads;
import org.heed.identity.CircleId;
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

/**
 * Finds the record a mail belongs to: by an id of ours whose keyed hash is right, by an id of
 * somebody else's that is on a record already, by the number in the subject. Neither the body nor
 * mails inside the mail are searched: what they name is too often something else. Source:
 * peers-lessons 1.1, 1 to 5.
 */
@Repository
class Affairs {

    private final Threads threads;
    private final JdbcClient jdbc;

    Affairs(Threads threads, JdbcClient jdbc) {
        this.threads = threads;
        this.jdbc = jdbc;
    }

    Optional<Found> of(ParsedMail mail) {
        var ids = mail.answers();
        return ids.stream()
                .flatMap(it -> threads.ours(it).stream())
                .findFirst()
                .flatMap(this::ours)
                .or(() -> foreign(ids))
                .or(() -> number(mail.subject()));
    }

    private Optional<Found> ours(MailCard card) {
        return of(card).map(it -> new Found(it, "own", card.subject(), card.writtenAt()));
    }

    /** The record a mail of ours was about. */
    Optional<Affair> of(MailCard card) {
        return card.about().kind().equals("complaint")
                ? complaint(card.about().id())
                : Optional.of(
                        new Affair(
                                card.about(),
                                card.circle(),
                                card.client(),
                                card.project(),
                                card.to().contact(),
                                "",
                                null,
                                card.language(),
                                card.subject()));
    }

    private record Trace(Subject about, @Nullable Affair affair, String said, Instant at) {}

    /** The newest of the ids counts; of several mails with that id, the one on a record first. */
    private Optional<Found> foreign(List<String> ids) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql(
                        """
                        select l.about_kind, l.about_id, l.circle_id, l.client_id, l.contact_id,
                            l.language, l.subject, l.reached_at
                        from letter_trace t
                        join letter l on l.mail_id = t.mail_id
                        where t.message_id = any(:ids) and l.standing in ('on-record', 'complaint')
                        order by array_position(:ids, t.message_id), l.mail_id desc
                        limit 1
                        """)
                .param("ids", ids.toArray(String[]::new))
                .query(Affairs::trace)
                .optional()
                .flatMap(it -> found(it, "foreign"));
    }

    private Optional<Found> found(Trace trace, String rung) {
        var affair =
                trace.affair() == null
                        ? complaint(trace.about().id())
                        : Optional.of(trace.affair());
        return affair.map(it -> new Found(it, rung, trace.said(), trace.at()));
    }

    private Optional<Found> number(String subject) {
        return SubjectLine.number(subject)
                .flatMap(number ->
                        jdbc.sql("select c.id from v_complaint c where c.number = :number")
                                .param("number", number)
                                .query(Long.class)
                                .optional())
                .flatMap(this::complaint)
                .map(it ->
                        new Found(
                                it, "number", "", it.since() == null ? Instant.EPOCH : it.since()));
    }

    /** The complaint, or the one it was merged into. */
    Optional<Affair> complaint(long id) {
        return jdbc.sql(
                        """
                        with recursive way (id, steps) as (
                            select :id::bigint, 0
                            union all
                            select c.merged_into_id, w.steps + 1
                            from way w join v_complaint c on c.id = w.id
                            where c.merged_into_id is not null and w.steps < 50
                        )
                        select c.id, c.circle_id, c.client_id, c.project_id, c.contact_id, c.state,
                            c.title, s.since, s.language
                        from way w
                        join v_complaint c on c.id = w.id
                        join v_complaint_client s on s.id = c.id
                        order by w.steps desc
                        limit 1
                        """)
                .param("id", id)
                .query(Affairs::affair)
                .optional();
    }

    private static Affair affair(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        return new Affair(
                new Subject("complaint", row.getLong("id")),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                project == null ? null : new ProjectId(project),
                contact == null ? null : new ContactId(contact),
                row.getString("state"),
                Sql.maybeInstant(row, "since"),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("title"));
    }

    private static Trace trace(ResultSet row, int index) throws SQLException {
        var about = new Subject(row.getString("about_kind"), row.getLong("about_id"));
        var said = row.getString("subject");
        var contact = Sql.maybeLong(row, "contact_id");
        var affair =
                about.kind().equals("complaint")
                        ? null
                        : new Affair(
                                about,
                                new CircleId(row.getLong("circle_id")),
                                new ClientId(row.getLong("client_id")),
                                null,
                                contact == null ? null : new ContactId(contact),
                                "",
                                null,
                                Language.of(row.getString("language")).orElseThrow(),
                                said);
        return new Trace(about, affair, said, Sql.instant(row, "reached_at"));
    }
}
