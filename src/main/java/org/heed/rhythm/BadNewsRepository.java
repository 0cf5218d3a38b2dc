package org.heed.rhythm;

import org.heed.client.ClientId;
import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.List;

/** Keeps bad news. */
@Repository
class BadNewsRepository {

    private final JdbcClient jdbc;

    BadNewsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BadNewsId insert(
            Matter matter,
            String what,
            @Nullable ContactId contact,
            Instant known,
            Instant tellBy,
            PersonId owner) {
        var project = matter.project();
        return jdbc.sql(
                        """
                        insert into bad_news (about_kind, about_id, about_label, circle_id,
                            client_id, project_id, contact_id, what, known_at, tell_by, owner_id)
                        values (:kind, :about, :label, :circle,
                            :client, :project, :contact, :what, :known, :by, :owner)
                        returning id
                        """)
                .param("kind", matter.subject().kind())
                .param("about", matter.subject().id())
                .param("label", matter.label())
                .param("circle", matter.circle().value())
                .param("client", matter.client().value())
                .param("project", project == null ? null : project.value())
                .param("contact", contact == null ? null : contact.value())
                .param("what", what)
                .param("known", Sql.at(known))
                .param("by", Sql.at(tellBy))
                .param("owner", owner.value())
                .query((row, index) -> new BadNewsId(row.getLong("id")))
                .single();
    }

    BadNewsLine get(BadNewsId id) {
        return jdbc.sql(BadNewsLists.COLUMNS + "where b.id = :id")
                .param("id", id.value())
                .query(BadNewsLists::row)
                .single();
    }

    /** What a client has not heard, for this contact or anybody, and we knew by then. */
    List<BadNewsLine> untold(ClientId client, @Nullable ContactId contact, Instant at) {
        return jdbc.sql(
                        BadNewsLists.COLUMNS
                                + """
                                where b.client_id = :client and b.told_at is null
                                    and b.known_at <= :at
                                    and (b.contact_id is null or b.contact_id = :contact)
                                order by b.id
                                """)
                .param("client", client.value())
                .param("contact", contact == null ? null : contact.value())
                .param("at", Sql.at(at))
                .query(BadNewsLists::row)
                .list();
    }

    /** What was told by a mail that left at this moment, and reached nobody. */
    List<BadNewsId> untell(ClientId client, Subject about, Instant leftAt, String how) {
        return jdbc.sql(
                        """
                        update bad_news set told_at = null, told_how = null, version = version + 1
                        where client_id = :client and about_kind = :kind and about_id = :about
                            and told_at = :at and told_how = :how
                        returning id
                        """)
                .param("client", client.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .param("at", Sql.at(leftAt))
                .param("how", how)
                .query((row, index) -> new BadNewsId(row.getLong("id")))
                .list();
    }

    /** Zero when somebody else told them first. */
    int told(BadNewsId id, Instant at, String how) {
        return jdbc.sql(
                        """
                        update bad_news set told_at = :at, told_how = :how, version = version + 1
                        where id = :id and told_at is null
                        """)
                .param("at", Sql.at(at))
                .param("how", how)
                .param("id", id.value())
                .update();
    }
}
