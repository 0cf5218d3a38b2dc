package org.heed.conversation;

import org.heed.kernel.Actor;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What hangs together by Message-IDs, for the room that takes mail in: which mail of ours an id
 * names, what of others our next mail stands under, and that a mail came back. Nobody is asked who
 * they are; what is answered here is never shown to whoever wrote. Source: peers-lessons 1.1.
 */
@Service
@Transactional
public class Threads {

    private static final int MOST_IDS = 3_000;

    private final MessageIds ids;
    private final OutgoingMails mails;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Threads(
            MessageIds ids,
            OutgoingMails mails,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ids = ids;
        this.mails = mails;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** The mail of ours that an id names; empty unless its keyed hash is right and it was sent. */
    @Transactional(readOnly = true)
    public Optional<MailCard> ours(String messageId) {
        return ids.read(messageId).flatMap(it -> mails.sentAs(it, messageId.strip()));
    }

    /**
     * A mail of somebody else stands on a record. What we write next to the same address about the
     * same record answers it.
     *
     * @param answers what it answers itself, oldest first
     */
    public void heard(
            Subject about, String address, String messageId, List<String> answers, Instant at) {
        if (messageId.length() < 3 || messageId.length() > 300) {
            return;
        }
        var all = new StringBuilder(messageId);
        for (var id : answers.reversed()) {
            if (!id.equals(messageId) && all.length() + id.length() < MOST_IDS) {
                all.insert(0, id + " ");
            }
        }
        jdbc.sql(
                        """
                        insert into heard_mail (about_kind, about_id, address, message_id, ids, at)
                        values (:kind, :about, lower(:address), :message, :ids, :at)
                        """)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("address", address)
                .param("message", messageId)
                .param("ids", all.toString())
                .param("at", Sql.at(at))
                .update();
    }

    /**
     * A mail that had left did not arrive. It counts as not delivered from now on; said twice it is
     * once.
     *
     * @param why what the other mail server said, in one line
     * @return false when it was known, or had never left
     */
    public boolean cameBack(MailId id, String why) {
        var now = clock.instant();
        var line = HeaderText.line(why);
        var said = line.isEmpty() ? "–" : line.substring(0, Math.min(line.length(), 300));
        if (!(mails.get(id).state() instanceof MailState.Sent sent)
                || !mails.cameBack(id, now, said)) {
            return false;
        }
        events.publishEvent(
                new MailHappening.CameBack(mails.get(id), sent.at(), now, Actor.system(), said));
        return true;
    }
}
