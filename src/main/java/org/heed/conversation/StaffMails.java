package org.heed.conversation;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;

/**
 * Mails to people of the house: written in the transaction that means them, sent afterwards, one
 * for each intention. No record's timeline shows them and nobody is told when one cannot be sent,
 * so that a mail never causes another. Source: decision 0090.
 */
@Service
public class StaffMails {

    private final JdbcClient jdbc;
    private final MailServer server;
    private final Clock clock;

    StaffMails(JdbcClient jdbc, MailServer server, Clock clock) {
        this.jdbc = jdbc;
        this.server = server;
        this.clock = clock;
    }

    /** Whether there is a mail server; without one nothing is written. */
    public boolean leave() {
        return server.smtp().isPresent();
    }

    /** False when that intention has its mail already, or there is no mail server. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean write(NewStaffMail mail) {
        if (!leave()) {
            return false;
        }
        return jdbc.sql(
                                """
                                insert into staff_mail
                                    (intention, person_id, language, subject, body, state, due_at,
                                        written_at)
                                values (:intention, :person, :language, :subject, :body, 'waiting',
                                        :now, :now)
                                on conflict (intention) do nothing
                                """)
                        .param("intention", mail.intention())
                        .param("person", mail.to().value())
                        .param("language", mail.language().tag())
                        .param("subject", HeaderText.line(mail.subject()))
                        .param("body", mail.body())
                        .param("now", Sql.at(clock.instant()))
                        .update()
                == 1;
    }

    /**
     * Forgets mails that have been over since before this moment.
     *
     * @return how many, at most {@code most}
     */
    @Transactional
    public int forget(Instant before, int most) {
        return jdbc.sql(
                        """
                        delete from staff_mail
                        where id in (
                            select m.id from staff_mail m
                            where m.ended_at < :before
                            order by m.ended_at
                            limit :most
                            for update skip locked)
                        """)
                .param("before", Sql.at(before))
                .param("most", most)
                .update();
    }
}
