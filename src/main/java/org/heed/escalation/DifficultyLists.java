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

/** Looks at the difficulty log. */
@Service
@Transactional(readOnly = true)
public class DifficultyLists {

    private final JdbcClient jdbc;
    private final LadderReader ladders;

    DifficultyLists(JdbcClient jdbc, LadderReader ladders) {
        this.jdbc = jdbc;
        this.ladders = ladders;
    }

    public DifficultyCard get(Me me, DifficultyId id) {
        return jdbc.sql(
                        DifficultyRepository.COLUMNS
                                + "where d.id = :id and "
                                + Sight.of(me, "d.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(DifficultyRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Whether it was reported to me, or to somebody under me. */
    public boolean leads(Me me, DifficultyCard difficulty) {
        var leader = difficulty.leader();
        return leader != null && ladders.isOrAbove(me.id(), leader);
    }

    /** Those of a client or one of its projects, the open ones first, newest first; at most 50. */
    public List<DifficultyCard> of(Me me, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        DifficultyRepository.COLUMNS
                                + """
                                where d.client_id = :client
                                    and (:project::bigint is null or d.project_id = :project) and \
                                """
                                + Sight.of(me, "d.circle_id")
                                + " order by d.settled_at is not null, d.id desc limit 50")
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("me", me.id().value())
                .query(DifficultyRepository::card)
                .list();
    }

    /** What was reported to me and I have not said I know, the longest first; at most 50. */
    public List<DifficultyCard> waitingFor(Me me) {
        return jdbc.sql(
                        DifficultyRepository.COLUMNS
                                + """
                                where d.leader_id = :me and d.acknowledged_at is null
                                    and d.settled_at is null and \
                                """
                                + Sight.of(me, "d.circle_id")
                                + " order by d.reported_at, d.id limit 50")
                .param("me", me.id().value())
                .query(DifficultyRepository::card)
                .list();
    }

    /**
     * All of them, newest first.
     *
     * @param state {@code open} or {@code all}
     */
    public Slice<DifficultyCard> list(Me me, String state, @Nullable Cursor after, int limit) {
        var rows =
                jdbc.sql(
                                DifficultyRepository.COLUMNS
                                        + "where d.id < :last and "
                                        + (state.equals("all") ? "true" : "d.settled_at is null")
                                        + " and "
                                        + Sight.of(me, "d.circle_id")
                                        + " order by d.id desc limit :limit")
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(DifficultyRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }
}
