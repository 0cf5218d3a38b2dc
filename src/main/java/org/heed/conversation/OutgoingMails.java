package org.heed.conversation;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Language;
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

/** Loads and saves one mail of ours. */
@Repository
class OutgoingMails {

    /** Everything a card needs; the same for one mail and for lists. */
    static final String COLUMNS =
            """
            select m.id, m.intention, m.kind, m.about_kind, m.about_id, m.about_label, m.about_url,
                m.circle_id, m.client_id, m.project_id, m.contact_id, m.to_name, m.to_address,
                m.language, m.subject, m.body, m.author_kind, m.author_id, m.author_name, m.written_at,
                m.state, m.due_at, m.attempts, m.why, m.ended_at, m.ended_by, m.version
            from outgoing_mail m
            """;

    private final JdbcClient jdbc;

    OutgoingMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes it down unless its intention has been; empty when it had. */
    Optional<MailId> insert(
            NewMail it, Labels.Label label, Actor author, Instant now, @Nullable Instant leavesAt) {
        var project = it.project();
        var contact = it.to().contact();
        var replyTo = it.inReplyTo();
        var calendar = it.calendar();
        return jdbc.sql(
                        """
                        insert into outgoing_mail (
                            intention, kind, about_kind, about_id, about_label, about_url,
                            circle_id, client_id, project_id, contact_id, to_name, to_address,
                            language, subject, body, in_reply_to_id, calendar_method, calendar,
                            author_kind, author_id, author_name, written_at, state, due_at, chosen)
                        values (
                            :intention, :kind, :aboutKind, :about, :label, :url,
                            :circle, :client, :project, :contact, :toName, :toAddress,
                            :language, :subject, :body, :replyTo, :method, :calendar,
                            :authorKind, :author, :authorName, :now, :state, :leavesAt, :chosen)
                        on conflict (intention) do nothing
                        returning id
                        """)
                .param("intention", it.intention())
                .param("kind", Matters.slug(it.kind()))
                .param("aboutKind", it.about().kind())
                .param("about", it.about().id())
                .param("label", label.text())
                .param("url", label.url())
                .param("circle", it.circle().value())
                .param("client", it.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", contact == null ? null : contact.value())
                .param("toName", HeaderText.line(it.to().name()))
                .param("toAddress", it.to().address().strip())
                .param("language", it.language().tag())
                .param("subject", HeaderText.line(it.subject()))
                .param("body", it.body())
                .param("replyTo", replyTo == null ? null : replyTo.value())
                .param("method", calendar == null ? null : calendar.method(), Types.VARCHAR)
                .param("calendar", calendar == null ? null : calendar.text(), Types.VARCHAR)
                .param("authorKind", author.kind().name().toLowerCase(Locale.ROOT))
                .param("author", author.id())
                .param("authorName", author.name())
                .param("now", Sql.at(now))
                .param("state", leavesAt == null ? "by-hand" : "waiting")
                .param("leavesAt", Sql.at(leavesAt))
                .param("chosen", it.leavesAt() != null)
                .query((row, index) -> new MailId(row.getLong("id")))
                .optional();
    }

    Optional<MailCard> find(String intention) {
        return jdbc.sql(COLUMNS + "where m.intention = :intention")
                .param("intention", intention)
                .query(OutgoingMails::card)
                .optional();
    }

    /** A mail that was handed over under exactly this id. */
    Optional<MailCard> sentAs(MailId id, String messageId) {
        return jdbc.sql(COLUMNS + "where m.id = :id and m.message_id = :message")
                .param("id", id.value())
                .param("message", messageId)
                .query(OutgoingMails::card)
                .optional();
    }

    /** It had left and did not arrive; false unless it counted as sent. */
    boolean cameBack(MailId id, Instant at, String why) {
        return jdbc.sql(
                                """
                                update outgoing_mail
                                set state = 'failed', why = :why, ended_at = :at, version = version + 1
                                where id = :id and state = 'sent'
                                """)
                        .param("id", id.value())
                        .param("why", why)
                        .param("at", Sql.at(at))
                        .update()
                == 1;
    }

    /** The mail as it is, for us who act on nobody's behalf. */
    MailCard get(MailId id) {
        return jdbc.sql(COLUMNS + "where m.id = :id")
                .param("id", id.value())
                .query(OutgoingMails::card)
                .single();
    }

    /** The mail when this person may see it, held until the transaction ends. */
    Optional<MailCard> hold(Me me, MailId id) {
        return jdbc.sql(
                        COLUMNS
                                + "where m.id = :id and "
                                + Sight.of(me, "m.circle_id")
                                + " for update of m")
                .param("id", id.value())
                .param("me", me.id().value())
                .query(OutgoingMails::card)
                .optional();
    }

    /** Taken back: its intention is free again for another mail. */
    void takeBack(MailId id, MailState.TakenBack state) {
        jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'taken-back', due_at = null, why = null, ended_at = :at,
                            ended_by = :by, intention = intention || ' taken back ' || id,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", Sql.at(state.at()))
                .param("by", state.by().value())
                .update();
    }

    /** What was written before that and meant for later waits for a person; answers which. */
    List<MailId> holdBack(Subject about, Instant said, Instant at) {
        return jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'held-back', due_at = null, ended_at = :at,
                            version = version + 1
                        where about_kind = :kind and about_id = :about and chosen
                            and state = 'waiting' and written_at <= :said
                        returning id
                        """)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("said", Sql.at(said))
                .param("at", Sql.at(at))
                .query((row, index) -> new MailId(row.getLong("id")))
                .list();
    }

    void sentByHand(MailId id, MailState.SentByHand state) {
        jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'sent-by-hand', due_at = null, why = null, ended_at = :at,
                            ended_by = :by, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("at", Sql.at(state.at()))
                .param("by", state.by().value())
                .update();
    }

    /** Puts a failed mail, or one to be handed over, back into the queue. */
    void queue(MailId id, Instant dueAt) {
        jdbc.sql(
                        """
                        update outgoing_mail
                        set state = 'waiting', due_at = :due, why = null, attempts = 0,
                            ended_at = null, ended_by = null, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("due", Sql.at(dueAt))
                .update();
    }

    static MailCard card(ResultSet row, int index) throws SQLException {
        var project = Sql.maybeLong(row, "project_id");
        var contact = Sql.maybeLong(row, "contact_id");
        return new MailCard(
                new MailId(row.getLong("id")),
                row.getString("intention"),
                MailKind.of(row.getString("kind")),
                new Subject(row.getString("about_kind"), row.getLong("about_id")),
                row.getString("about_label"),
                row.getString("about_url"),
                new CircleId(row.getLong("circle_id")),
                new ClientId(row.getLong("client_id")),
                project == null ? null : new ProjectId(project),
                new Recipient(
                        contact == null ? null : new ContactId(contact),
                        row.getString("to_name"),
                        row.getString("to_address")),
                Language.of(row.getString("language")).orElseThrow(),
                row.getString("subject"),
                row.getString("body"),
                new Actor(
                        Actor.Kind.valueOf(row.getString("author_kind").toUpperCase(Locale.ROOT)),
                        Sql.maybeLong(row, "author_id"),
                        row.getString("author_name")),
                Sql.instant(row, "written_at"),
                row.getInt("attempts"),
                state(row),
                row.getInt("version"));
    }

    private static MailState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "waiting" -> new MailState.Waiting(Sql.instant(row, "due_at"));
            case "sending" -> new MailState.Sending(Sql.instant(row, "due_at"));
            case "retrying" ->
                    new MailState.Retrying(Sql.instant(row, "due_at"), row.getString("why"));
            case "sent" -> new MailState.Sent(Sql.instant(row, "ended_at"));
            case "failed" ->
                    new MailState.Failed(Sql.instant(row, "ended_at"), row.getString("why"));
            case "by-hand" -> new MailState.ByHand();
            case "sent-by-hand" ->
                    new MailState.SentByHand(
                            Sql.instant(row, "ended_at"), new PersonId(row.getLong("ended_by")));
            case "taken-back" ->
                    new MailState.TakenBack(
                            Sql.instant(row, "ended_at"), new PersonId(row.getLong("ended_by")));
            case "held-back" -> new MailState.HeldBack(Sql.instant(row, "ended_at"));
            case String other -> throw new IllegalStateException(other);
        };
    }
}
