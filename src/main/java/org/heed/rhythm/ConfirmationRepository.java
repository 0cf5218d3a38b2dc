package org.heed.rhythm;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLine;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** Keeps what contacts confirmed. */
@Repository
class ConfirmationRepository {

    private final JdbcClient jdbc;

    ConfirmationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose the contact is; the caller has judged that it may be seen. */
    Optional<CircleId> circle(TouchpointId touchpoint) {
        return jdbc.sql("select t.circle_id from v_touchpoint t where t.id = :id")
                .param("id", touchpoint.value())
                .query((row, index) -> new CircleId(row.getLong("circle_id")))
                .optional();
    }

    /** Confirming the same twice is harmless. */
    void insert(
            TouchpointLine told,
            ContactId contact,
            CircleId circle,
            Channel channel,
            Instant at,
            String words,
            PersonId by,
            Instant now) {
        jdbc.sql(
                        """
                        insert into confirmation (touchpoint_id, contact_id, circle_id, client_id,
                            told_at, confirmed_at, channel, words, recorded_by, recorded_at)
                        values (:touchpoint, :contact, :circle, :client,
                            :told, :at, :channel, :words, :by, :now)
                        on conflict (touchpoint_id, contact_id) do nothing
                        """)
                .param("touchpoint", told.id().value())
                .param("contact", contact.value())
                .param("circle", circle.value())
                .param("client", told.client().value())
                .param("told", Sql.at(told.at()))
                .param("at", Sql.at(at))
                .param("channel", channel.word())
                .param("words", words.strip())
                .param("by", by.value())
                .param("now", Sql.at(now))
                .update();
    }

    /** When we first told them something after the last thing they confirmed. */
    Optional<Instant> nextTold(ContactId contact) {
        return jdbc.sql(
                        """
                        select t.at
                        from v_touchpoint t
                        where t.contact_id = :contact and t.direction = 'out'
                            and t.client_visible
                            and t.at > (select max(c.told_at) from confirmation c
                                where c.contact_id = :contact)
                        order by t.at
                        limit 1
                        """)
                .param("contact", contact.value())
                .query((row, index) -> Sql.instant(row, "at"))
                .optional();
    }
}
