package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at support requests. */
@Service
@Transactional(readOnly = true)
public class SupportLists {

    private final JdbcClient jdbc;
    private final LadderReader ladders;

    SupportLists(JdbcClient jdbc, LadderReader ladders) {
        this.jdbc = jdbc;
        this.ladders = ladders;
    }

    public SupportCard get(Me me, SupportId id) {
        return jdbc.sql(
                        SupportRepository.COLUMNS
                                + "where s.id = :id and "
                                + Sight.of(me, "s.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(SupportRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether I may say that it was seen, and answer: whoever was asked, or stands above them. */
    public boolean mayAnswer(Me me, SupportCard request) {
        return request.open() && ladders.isOrAbove(me.id(), request.to());
    }

    /**
     * What my people asked of me and I have not answered, the nearest moment first; at most 200.
     */
    public List<SupportCard> waitingFor(Me me) {
        return cards(me, waitingForMe(me));
    }

    /** What I asked and is not answered yet; at most 200. */
    public List<SupportCard> mine(Me me) {
        return cards(me, askedByMe(me));
    }

    private List<SupportCard> cards(Me me, String sql) {
        return jdbc.sql(sql).param("me", me.id().value()).query(SupportRepository::card).list();
    }

    static String waitingForMe(Me me) {
        return open(me, "s.to_id = :me");
    }

    static String askedByMe(Me me) {
        return open(me, "s.by_id = :me");
    }

    private static String open(Me me, String whose) {
        return SupportRepository.COLUMNS
                + "where s.answered_at is null and "
                + whose
                + " and "
                + Sight.of(me, "s.circle_id")
                + " order by s.due_at, s.id limit 200";
    }

    /** Those about a client or one of its projects, the open ones first; at most 20. */
    public List<SupportCard> of(Me me, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        SupportRepository.COLUMNS
                                + """
                                where s.client_id = :client
                                    and (:project::bigint is null or s.project_id = :project) and \
                                """
                                + Sight.of(me, "s.circle_id")
                                + " order by s.answered_at is not null, s.id desc limit 20")
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("me", me.id().value())
                .query(SupportRepository::card)
                .list();
    }

    /** All of them, newest first. */
    public Slice<SupportCard> list(Me me, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                SupportRepository.COLUMNS
                                        + "where s.id < :last and "
                                        + Sight.of(me, "s.circle_id")
                                        + " order by s.id desc limit :limit")
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(SupportRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }
}
