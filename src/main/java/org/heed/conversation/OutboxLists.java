package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at mails of ours, newest first. */
@Service
@Transactional(readOnly = true)
public class OutboxLists {

    private final JdbcClient jdbc;

    OutboxLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public MailCard get(Me me, MailId id) {
        return jdbc.sql(
                        OutgoingMails.COLUMNS
                                + "where m.id = :id and "
                                + Sight.of(me, "m.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(OutgoingMails::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The mails about one record, at most 200. */
    public List<MailCard> of(Me me, Subject about) {
        return jdbc.sql(
                        OutgoingMails.COLUMNS
                                + "where m.about_kind = :kind and m.about_id = :about and "
                                + Sight.of(me, "m.circle_id")
                                + " order by m.id desc limit 200")
                .param("kind", about.kind())
                .param("about", about.id())
                .param("me", me.id().value())
                .query(OutgoingMails::card)
                .list();
    }

    /** Mails that wait for a person: given up, held back, or to be sent by hand. */
    public Slice<MailCard> waitingForUs(Me me, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                OutgoingMails.COLUMNS
                                        + """
                                        where m.state in ('failed', 'by-hand', 'held-back')
                                            and (:id::bigint is null or m.id < :id)
                                            and \
                                        """
                                        + Sight.of(me, "m.circle_id")
                                        + " order by m.id desc limit :limit")
                        .param("id", after == null ? null : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(OutgoingMails::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }
}
