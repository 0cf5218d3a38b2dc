package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.TouchpointId;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps who waits for an answer. */
@Repository
class ReplyRepository {

    private final JdbcClient jdbc;

    ReplyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whoever answers for the record answers this, else the project's manager, else who was first
     * put on the client.
     */
    Optional<ReplyId> insert(
            TouchpointId touchpoint, NewTouchpoint it, Optional<PersonId> owner, Instant due) {
        var project = it.project();
        var contact = it.contact();
        return jdbc.sql(
                        """
                        insert into reply (circle_id, client_id, project_id, contact_id, about_kind,
                            about_id, touchpoint_id, asked_at, due_at, owner_id)
                        values (:circle, :client, :project, :contact, :kind,
                            :about, :touchpoint, :at, :due, coalesce(:owner::bigint,
                                (select p.manager_id from v_project p where p.id = :project),
                                (select min(s.person_id) from v_seat s
                                    where s.circle_id = :circle)))
                        on conflict do nothing
                        returning id
                        """)
                .param("circle", it.circle().value())
                .param("client", it.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", contact == null ? null : contact.value())
                .param("kind", it.subject().kind())
                .param("about", it.subject().id())
                .param("touchpoint", touchpoint.value())
                .param("at", Sql.at(it.at()))
                .param("owner", owner.map(PersonId::value).orElse(null))
                .param("due", Sql.at(due))
                .query((row, index) -> new ReplyId(row.getLong("id")))
                .optional();
    }

    Reply get(ReplyId id) {
        return jdbc.sql(ReplyLists.COLUMNS + "where r.id = :id")
                .param("id", id.value())
                .query(ReplyLists::row)
                .single();
    }

    /** Whoever asked before this moment has been answered; which ones that were. */
    List<ReplyId> answered(
            ClientId client, @Nullable ContactId contact, Subject about, Instant at) {
        return jdbc.sql(
                        """
                        update reply set answered_at = :at, version = version + 1
                        where answered_at is null and asked_at <= :at and client_id = :client
                            and (contact_id = :contact
                                or (contact_id is null or :contact::bigint is null)
                                    and about_kind = :kind and about_id = :about)
                        returning id
                        """)
                .param("at", Sql.at(at))
                .param("client", client.value())
                .param("contact", contact == null ? null : contact.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .query((row, index) -> new ReplyId(row.getLong("id")))
                .list();
    }

    /** What had been answered by something that left at this moment, and reached nobody. */
    List<ReplyId> openAgain(
            ClientId client, @Nullable ContactId contact, Subject about, Instant leftAt) {
        return jdbc.sql(
                        """
                        update reply set answered_at = null, version = version + 1
                        where answered_at = :at and needless is null and client_id = :client
                            and (contact_id = :contact
                                or (contact_id is null or :contact::bigint is null)
                                    and about_kind = :kind and about_id = :about)
                        returning id
                        """)
                .param("at", Sql.at(leftAt))
                .param("client", client.value())
                .param("contact", contact == null ? null : contact.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .query((row, index) -> new ReplyId(row.getLong("id")))
                .list();
    }

    int needless(ReplyId id, int version, String why, Instant now) {
        return jdbc.sql(
                        """
                        update reply set answered_at = :now, needless = :why, version = version + 1
                        where id = :id and version = :version and answered_at is null
                        """)
                .param("now", Sql.at(now))
                .param("why", why)
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    int hand(ReplyId id, int version, PersonId to) {
        return jdbc.sql(
                        """
                        update reply set owner_id = :to, version = version + 1
                        where id = :id and version = :version and answered_at is null
                        """)
                .param("to", to.value())
                .param("id", id.value())
                .param("version", version)
                .update();
    }

    /** The promises that were made in a mail and are still open. */
    List<Long> promisedIn(long mail) {
        return jdbc.sql(
                        """
                        select p.id from v_promise p
                        where p.said_kind = 'mail' and p.said_id = :mail
                            and p.state in ('open', 'at-risk', 'renegotiated')
                        """)
                .param("mail", mail)
                .query((row, index) -> row.getLong(1))
                .list();
    }
}
