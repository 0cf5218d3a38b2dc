package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Loads and saves mails as they were understood. */
@Repository
class LetterRepository {

    static final String COLUMNS =
            """
            select l.mail_id, l.kind, l.standing, l.message_id, l.subject, l.from_name,
                l.from_address, l.sender, l.sureness, l.remarks, l.circle_id, l.client_id,
                l.contact_id, l.person_id, l.about_kind, l.about_id, l.rung, l.same_as_id, l.words,
                l.quoted, l.html, l.language, l.written_at, l.reached_at, l.because, l.version
            from letter l
            """;

    private final JdbcClient jdbc;

    LetterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The mail that this one is the same as, sent again. */
    Optional<IncomingId> same(byte[] fingerprint, IncomingId but) {
        return jdbc.sql(
                        """
                        select mail_id from letter
                        where fingerprint = :print and kind <> 'duplicate' and mail_id <> :but
                        """)
                .param("print", fingerprint)
                .param("but", but.value())
                .query((row, index) -> new IncomingId(row.getLong("mail_id")))
                .optional();
    }

    /**
     * Whether a mail stands on a record of one of these circles already: the same bytes, the same
     * content, or the same id, sender, date and subject. Two mails that only share an id are two.
     */
    boolean onRecord(byte[] hash, Correspondence.Piece piece, List<Long> circles) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1
                            from letter l
                            where l.mail_id in (
                                    select m.id from incoming_mail m where m.hash = :hash
                                    union all
                                    select p.mail_id from letter p
                                    where p.fingerprint = :print and p.kind <> 'duplicate'
                                    union all
                                    select t.mail_id from letter_trace t
                                    join letter s on s.mail_id = t.mail_id
                                    where t.message_id = :message and s.message_id = :message
                                        and lower(s.from_address) = lower(:from)
                                        and s.written_at = :written and s.subject = :subject)
                                and l.standing in ('on-record', 'complaint')
                                and l.circle_id in (:circles))
                        """)
                .param("hash", hash)
                .param("print", piece.fingerprint())
                .param("message", piece.messageId())
                .param("from", piece.fromAddress())
                .param("written", Sql.at(piece.writtenAt()))
                .param("subject", piece.subject())
                .param("circles", circles)
                .query(Boolean.class)
                .single();
    }

    void insert(Letter it, byte[] fingerprint) {
        var about = it.about();
        jdbc.sql(
                        """
                        insert into letter (
                            mail_id, kind, standing, fingerprint, same_as_id, message_id, subject,
                            from_name, from_address, sender, sureness, remarks, circle_id, client_id,
                            contact_id, person_id, about_kind, about_id, rung, words, quoted, html,
                            language, written_at, reached_at, settled_at)
                        values (
                            :id, :kind, :standing, :print, :same, :message, :subject,
                            :fromName, :fromAddress, :sender, :sureness, :remarks, :circle, :client,
                            :contact, :person, :aboutKind, :about, :rung, :words, :quoted, :html,
                            :language, :written, :reached,
                            case when :standing <> 'waiting' then :reached::timestamptz end)
                        """)
                .param("id", it.id().value())
                .param("kind", it.kind().word())
                .param("standing", it.standing().word())
                .param("print", fingerprint)
                .param("same", it.sameAs() == null ? null : it.sameAs().value())
                .param("message", it.messageId())
                .param("subject", it.subject())
                .param("fromName", it.fromName())
                .param("fromAddress", it.fromAddress())
                .param("sender", it.sender())
                .param("sureness", it.sureness().word())
                .param("remarks", words(it.remarks()))
                .param("circle", it.circle() == null ? null : it.circle().value())
                .param("client", it.client() == null ? null : it.client().value())
                .param("contact", it.contact() == null ? null : it.contact().value())
                .param("person", it.person() == null ? null : it.person().value())
                .param("aboutKind", about == null ? null : about.kind())
                .param("about", about == null ? null : about.id())
                .param("rung", it.rung())
                .param("words", it.words())
                .param("quoted", it.quoted())
                .param("html", it.html())
                .param("language", it.language().tag())
                .param("written", Sql.at(it.writtenAt()))
                .param("reached", Sql.at(it.reachedAt()))
                .update();
    }

    void trace(IncomingId id, Collection<String> messageIds) {
        for (var messageId : new LinkedHashSet<>(messageIds)) {
            jdbc.sql(
                            """
                            insert into letter_trace (message_id, mail_id) values (:message, :id)
                            on conflict do nothing
                            """)
                    .param("message", messageId)
                    .param("id", id.value())
                    .update();
        }
    }

    void insert(IncomingId id, List<ParsedMail.Part> parts) {
        for (var part : parts) {
            jdbc.sql(
                            """
                            insert into letter_part (
                                mail_id, position, name, type, content_id, inline, size, content)
                            values (:id, :position, :name, :type, :cid, :inline, :size, :content)
                            """)
                    .param("id", id.value())
                    .param("position", part.position())
                    .param("name", part.name())
                    .param("type", Shortened.to(200, part.type()))
                    .param("cid", Shortened.to(300, part.contentId()))
                    .param("inline", part.inline())
                    .param("size", part.content().length)
                    .param("content", part.content())
                    .update();
        }
    }

    /** Nothing of what was understood is left; the bytes are. False once it is on a record. */
    boolean forget(IncomingId id) {
        return jdbc.sql(
                                """
                                delete from letter
                                where mail_id = :id and standing not in ('on-record', 'complaint')
                                """)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    Optional<Letter> find(IncomingId id) {
        return jdbc.sql(COLUMNS + "where l.mail_id = :id")
                .param("id", id.value())
                .query((row, index) -> letter(row, parts(id)))
                .optional();
    }

    /** Held until the transaction ends. */
    Optional<Letter> hold(IncomingId id) {
        return jdbc.sql(COLUMNS + "where l.mail_id = :id for update of l")
                .param("id", id.value())
                .query((row, index) -> letter(row, parts(id)))
                .optional();
    }

    List<Letter.Part> parts(IncomingId id) {
        return jdbc.sql(
                        """
                        select position, name, type, content_id, inline, size, document_id
                        from letter_part where mail_id = :id order by position
                        """)
                .param("id", id.value())
                .query((row, index) ->
                        new Letter.Part(
                                row.getInt("position"),
                                row.getString("name"),
                                row.getString("type"),
                                row.getString("content_id"),
                                row.getBoolean("inline"),
                                row.getLong("size"),
                                Sql.maybeLong(row, "document_id")))
                .list();
    }

    Optional<byte[]> content(IncomingId id, int position) {
        return jdbc.sql(
                        """
                        select content from letter_part where mail_id = :id and position = :position
                        """)
                .param("id", id.value())
                .param("position", position)
                .query((row, index) -> row.getBytes("content"))
                .optional();
    }

    void became(IncomingId id, int position, long document) {
        jdbc.sql(
                        """
                        update letter_part set document_id = :document
                        where mail_id = :id and position = :position
                        """)
                .param("document", document)
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    void remark(IncomingId id, Remark remark) {
        jdbc.sql("update letter set remarks = remarks || :remark::text where mail_id = :id")
                .param("remark", remark.word())
                .param("id", id.value())
                .update();
    }

    private static String[] words(Set<Remark> remarks) {
        return remarks.stream().map(Remark::word).sorted().toArray(String[]::new);
    }

    static Letter letter(ResultSet row, List<Letter.Part> parts) throws SQLException {
        var circle = Sql.maybeLong(row, "circle_id");
        var client = Sql.maybeLong(row, "client_id");
        var contact = Sql.maybeLong(row, "contact_id");
        var person = Sql.maybeLong(row, "person_id");
        var about = Sql.maybeLong(row, "about_id");
        var same = Sql.maybeLong(row, "same_as_id");
        var remarks = EnumSet.noneOf(Remark.class);
        Sql.texts(row, "remarks").forEach(it -> remarks.add(Remark.of(it)));
        return new Letter(
                new IncomingId(row.getLong("mail_id")),
                LetterKind.of(row.getString("kind")),
                Standing.of(row.getString("standing")),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("from_name"),
                row.getString("from_address"),
                row.getString("sender"),
                Sureness.of(row.getString("sureness")),
                remarks,
                circle == null ? null : new CircleId(circle),
                client == null ? null : new ClientId(client),
                contact == null ? null : new ContactId(contact),
                person == null ? null : new PersonId(person),
                about == null ? null : new Subject(row.getString("about_kind"), about),
                row.getString("rung"),
                same == null ? null : new IncomingId(same),
                row.getString("words"),
                row.getString("quoted"),
                row.getString("html"),
                Language.of(row.getString("language")).orElseThrow(),
                Sql.maybeInstant(row, "written_at"),
                Sql.instant(row, "reached_at"),
                nothing(row.getString("because")),
                parts,
                row.getInt("version"));
    }

    private static String nothing(@Nullable String text) {
        return text == null ? "" : text;
    }
}
