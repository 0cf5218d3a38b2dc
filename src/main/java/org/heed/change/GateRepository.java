package org.heed.change;

import org.heed.client.ContactId;
import org.heed.conversation.MailId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Loads and saves the gates that were passed, and who was told. */
@Repository
class GateRepository {

    private final JdbcClient jdbc;

    GateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Passed> of(ChangeId change) {
        return jdbc.sql(
                        """
                        select g.gate, g.baseline, g.passed_at, p.name as by_name
                        from change_gate g
                        join v_person p on p.id = g.passed_by
                        where g.change_id = :change
                        order by g.passed_at, g.gate
                        """)
                .param("change", change.value())
                .query((row, index) ->
                        new Passed(
                                Gate.valueOf(row.getString("gate").toUpperCase(Locale.ROOT)),
                                Sql.maybeInt(row, "baseline"),
                                Sql.instant(row, "passed_at"),
                                row.getString("by_name")))
                .list();
    }

    /** Once for each gate. */
    boolean pass(ChangeId change, Gate gate, @Nullable Integer baseline, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into change_gate (change_id, gate, baseline, passed_at,
                                    passed_by)
                                values (:change, :gate, :baseline, :at, :by)
                                on conflict do nothing
                                """)
                        .param("change", change.value())
                        .param("gate", gate.word())
                        .param("baseline", baseline, Types.INTEGER)
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /** The client's people first. */
    List<Notified> notices(ChangeId change) {
        return jdbc.sql(
                        """
                        select n.person_id, n.name, n.mail_id, m.state, n.told_at
                        from change_notice n
                        left join v_mail m on m.id = n.mail_id
                        where n.change_id = :change
                        order by n.contact_id is null, n.id
                        """)
                .param("change", change.value())
                .query((row, index) -> {
                    var mail = Sql.maybeLong(row, "mail_id");
                    return new Notified(
                            Sql.maybeLong(row, "person_id") != null,
                            row.getString("name"),
                            mail == null ? null : new MailId(mail),
                            Objects.requireNonNullElse(row.getString("state"), ""),
                            Sql.instant(row, "told_at"));
                })
                .list();
    }

    /** Whose mail has left, or is on its way. */
    Set<ContactId> reached(ChangeId change) {
        return Set.copyOf(
                jdbc.sql(
                                """
                                select n.contact_id
                                from change_notice n
                                join v_mail m on m.id = n.mail_id
                                where n.change_id = :change
                                    and m.state not in ('failed', 'taken-back')
                                """)
                        .param("change", change.value())
                        .query((row, index) -> new ContactId(row.getLong("contact_id")))
                        .list());
    }

    void told(ChangeId change, PersonId person, String name, Instant at) {
        jdbc.sql(
                        """
                        insert into change_notice (change_id, person_id, name, told_at)
                        values (:change, :person, :name, :at)
                        on conflict (change_id, person_id) do nothing
                        """)
                .param("change", change.value())
                .param("person", person.value())
                .param("name", name)
                .param("at", Sql.at(at))
                .update();
    }

    /** Told again, the newer mail proves it. */
    void told(ChangeId change, ContactId contact, String name, MailId mail, Instant at) {
        jdbc.sql(
                        """
                        insert into change_notice (change_id, contact_id, name, mail_id, told_at)
                        values (:change, :contact, :name, :mail, :at)
                        on conflict (change_id, contact_id)
                            do update set mail_id = excluded.mail_id, told_at = excluded.told_at
                        """)
                .param("change", change.value())
                .param("contact", contact.value())
                .param("name", name)
                .param("mail", mail.value())
                .param("at", Sql.at(at))
                .update();
    }
}
