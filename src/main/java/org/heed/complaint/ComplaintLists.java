package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.text.Tokens;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.Comparator;
import java.util.List;

/** Looks at complaints; what is not for them is as if it were not there. */
@Service
@Transactional(readOnly = true)
public class ComplaintLists {

    private final JdbcClient jdbc;
    private final ComplaintRepository complaints;
    private final Workspaces workspaces;
    private final LineQuery lines;
    private final ActionRepository actions;
    private final ClientSight clientSight;

    ComplaintLists(
            JdbcClient jdbc,
            ComplaintRepository complaints,
            Workspaces workspaces,
            LineQuery lines,
            ActionRepository actions,
            ClientSight clientSight) {
        this.jdbc = jdbc;
        this.complaints = complaints;
        this.workspaces = workspaces;
        this.lines = lines;
        this.actions = actions;
        this.clientSight = clientSight;
    }

    /** A complaint with all its parts; of a merged number, the one it was before it was merged. */
    public Workspace get(Me me, ComplaintNumber number) {
        return workspaces.of(me, complaints.get(me, number));
    }

    public ComplaintCard card(Me me, ComplaintNumber number) {
        return complaints.get(me, number);
    }

    /** The number under which it goes on; its own when it was never merged. */
    public ComplaintNumber resolve(Me me, ComplaintNumber number) {
        return lines.resolve(me, number);
    }

    /**
     * The register. Merged complaints are in no list.
     *
     * @param limit 1 to 200
     */
    public Slice<ComplaintLine> list(
            Me me,
            ComplaintFilter filter,
            ComplaintOrder order,
            int limit,
            @Nullable String cursor) {
        return lines.list(me, filter, order, limit, Cursor.read(cursor, 2));
    }

    /** While somebody types: a number, or words in it; newest first. */
    public List<ComplaintLine> pick(Me me, String text, int limit) {
        var number = ComplaintNumber.of(text);
        var query = Tokens.queryWhileTyping(text);
        if (number.isEmpty() && query.isEmpty()) {
            return list(me, ComplaintFilter.ALL, ComplaintOrder.RECEIVED, limit, null).items();
        }
        var ids =
                jdbc.sql(
                                """
                                select c.id
                                from complaint c
                                where (c.number = :number or c.id in (
                                        select s.subject_id from v_search_entry s
                                        where s.kind = 'complaint'
                                          and s.tokens @@ cast(:query as tsquery)))
                                  and %s
                                order by c.number = :number desc, c.received_at desc, c.id desc
                                limit :limit
                                """
                                        .formatted(Sight.of(me, "c.circle_id")))
                        .param("number", number.map(ComplaintNumber::value).orElse(0))
                        .param("query", query.orElse(""))
                        .param("me", me.id().value())
                        .param("limit", limit)
                        .query((row, index) -> row.getLong("id"))
                        .list();
        // The list has an order of its own; here the number that was typed comes first.
        return lines.of(me, ids).stream()
                .sorted(Comparator.comparing(it -> ids.indexOf(it.id().value())))
                .toList();
    }

    /** What somebody still has to do on open complaints, soonest first. */
    public List<ActionLine> actionsOf(Me me, PersonId owner, int limit) {
        return actions.openOf(me, owner, limit);
    }

    /**
     * Proposals that wait for the client's decision, the longest first.
     *
     * @param owner whose complaints; none for all one may see
     */
    public List<WaitingLine> waiting(Me me, @Nullable PersonId owner, int limit) {
        return jdbc.sql(
                        """
                        select c.number, c.title, c.title_language, k.short_name as client_name,
                               p.number as proposal, p.put_at, p.answer_by
                        from complaint c
                        join complaint_proposal p on p.complaint_id = c.id and p.state = 'put'
                        join v_client k on k.id = c.client_id
                        where c.state = 'proposed' and c.merged_into_id is null and %s and %s
                        order by p.put_at, c.id
                        limit :limit
                        """
                                .formatted(
                                        owner == null ? "true" : "c.owner_id = :owner",
                                        Sight.of(me, "c.circle_id")))
                .param("owner", owner == null ? 0 : owner.value())
                .param("me", me.id().value())
                .param("limit", limit)
                .query((row, index) ->
                        new WaitingLine(
                                new ComplaintNumber(row.getInt("number")),
                                row.getString("title"),
                                ComplaintRow.language(row.getString("title_language")),
                                row.getString("client_name"),
                                row.getInt("proposal"),
                                Sql.instant(row, "put_at"),
                                Sql.maybeDay(row, "answer_by")))
                .list();
    }

    /** How many open complaints somebody owns; counts to 100 and no further. */
    public int openOf(Me me, PersonId owner) {
        return jdbc.sql(
                        """
                        select count(*)
                        from (
                            select 1
                            from complaint c
                            where c.owner_id = :owner and c.merged_into_id is null and %s and %s
                            limit 100
                        ) as counted
                        """
                                .formatted(Steps.OPEN, Sight.of(me, "c.circle_id")))
                .param("owner", owner.value())
                .param("me", me.id().value())
                .query(Integer.class)
                .single();
    }

    /**
     * What the client may read, for whoever has judged that they may: a merged one leads to where
     * it goes on by {@link ClientComplaint#mergedInto}.
     */
    public ClientComplaint forClient(ComplaintId id) {
        return clientSight.of(id);
    }
}
