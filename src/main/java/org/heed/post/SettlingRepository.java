package org.heed.post;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** Writes down where a mail has got to. */
@Repository
class SettlingRepository {

    private final JdbcClient jdbc;

    SettlingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * It is on a record, or became one.
     *
     * @param by who of us said so; none when it followed from the mail
     */
    void settle(
            IncomingId id,
            Standing standing,
            Affair on,
            String rung,
            @Nullable ContactId contact,
            @Nullable PersonId by,
            Instant now) {
        jdbc.sql(
                        """
                        update letter
                        set standing = :standing, about_kind = :kind, about_id = :about, rung = :rung,
                            circle_id = :circle, client_id = :client, contact_id = :contact,
                            settled_at = :now, settled_by_id = :by, version = version + 1
                        where mail_id = :id
                        """)
                .param("standing", standing.word())
                .param("kind", on.subject().kind())
                .param("about", on.subject().id())
                .param("rung", rung)
                .param("circle", on.circle().value())
                .param("client", on.client().value())
                .param("contact", contact == null ? null : contact.value())
                .param("now", Sql.at(now))
                .param("by", by == null ? null : by.value())
                .param("id", id.value())
                .update();
    }

    /**
     * One of us says whose it is, and by naming the contact that it is really them.
     *
     * @param contact none for somebody of the client whom we do not know
     */
    void vouch(IncomingId id, CircleId circle, ClientId client, @Nullable ContactId contact) {
        jdbc.sql(
                        """
                        update letter
                        set sureness = case
                                when :contact::bigint is null then sureness
                                when sureness = 'proven' and contact_id = :contact then sureness
                                else 'vouched' end,
                            circle_id = :circle, client_id = :client, contact_id = :contact,
                            version = version + 1
                        where mail_id = :id
                        """)
                .param("circle", circle.value())
                .param("client", client.value())
                .param("contact", contact == null ? null : contact.value())
                .param("id", id.value())
                .update();
    }

    void setAside(IncomingId id, PersonId by, String because, Instant now) {
        jdbc.sql(
                        """
                        update letter
                        set standing = 'aside', because = :because, settled_at = :now,
                            settled_by_id = :by, version = version + 1
                        where mail_id = :id
                        """)
                .param("because", because)
                .param("now", Sql.at(now))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /** Mails that wait and answer this one: now they can be told where they belong. */
    List<IncomingId> waitingAfter(IncomingId id) {
        return jdbc.sql(
                        """
                        select distinct l.mail_id
                        from letter o
                        join letter_trace t on t.message_id = o.message_id
                        join letter l on l.mail_id = t.mail_id
                        where o.mail_id = :id and o.message_id <> '' and l.mail_id <> o.mail_id
                            and l.standing = 'waiting' and l.about_id is null
                        order by l.mail_id
                        limit 200
                        """)
                .param("id", id.value())
                .query((row, index) -> new IncomingId(row.getLong("mail_id")))
                .list();
    }

    /** Mails go where their record goes. */
    List<Subject> moveTo(About about) {
        return jdbc.sql(
                        """
                        update letter set circle_id = :circle
                        where about_kind = :kind and about_id = :about and circle_id <> :circle
                        returning mail_id
                        """)
                .param("circle", about.circle())
                .param("kind", about.subject().kind())
                .param("about", about.subject().id())
                .query((row, index) -> new Subject(LetterDescriber.KIND, row.getLong("mail_id")))
                .list();
    }
}
