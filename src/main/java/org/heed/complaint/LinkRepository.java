package org.heed.complaint;

import org.heed.kernel.Refused;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Loads and saves how complaints hang together. */
@Repository
class LinkRepository {

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link as it is read from one of its ends. */
    record End(LinkId id, LinkKind kind, long other) {}

    List<End> of(ComplaintId complaint) {
        return jdbc.sql(
                        """
                        select id, kind, to_id as other, true as forward
                        from complaint_link where from_id = :id
                        union all
                        select id, kind, from_id as other, false as forward
                        from complaint_link where to_id = :id
                        order by 2, 3
                        """)
                .param("id", complaint.value())
                .query((row, index) ->
                        new End(
                                new LinkId(row.getLong("id")),
                                kind(row.getString("kind"), row.getBoolean("forward")),
                                row.getLong("other")))
                .list();
    }

    LinkId add(ComplaintId from, LinkKind kind, ComplaintId to) {
        try {
            return new LinkId(
                    jdbc.sql(
                                    """
                                    insert into complaint_link (from_id, to_id, kind)
                                    values (:from, :to, :kind)
                                    returning id
                                    """)
                            .param("from", from.value())
                            .param("to", to.value())
                            .param("kind", kind.word())
                            .query(Long.class)
                            .single());
        } catch (DuplicateKeyException there) {
            throw Refused.because("complaint.refused.linked-already").at("other");
        }
    }

    /** The other end of a link that was there; empty when there was none. */
    Optional<ComplaintId> remove(ComplaintId complaint, LinkId link) {
        return jdbc.sql(
                        """
                        delete from complaint_link
                        where id = :link and (from_id = :id or to_id = :id)
                        returning case when from_id = :id then to_id else from_id end as other
                        """)
                .param("link", link.value())
                .param("id", complaint.value())
                .query((row, index) -> new ComplaintId(row.getLong("other")))
                .optional();
    }

    /** Open complaints that stand in the way of closing this one. */
    List<ComplaintNumber> openBlockers(ComplaintId complaint) {
        return jdbc.sql(
                        """
                        select c.number
                        from complaint_link l
                        join complaint c on c.id = l.from_id
                        where l.to_id = :id and l.kind = 'blocks' and c.merged_into_id is null
                          and c.state not in ('closed', 'withdrawn')
                        order by c.number
                        """)
                .param("id", complaint.value())
                .query((row, index) -> new ComplaintNumber(row.getInt("number")))
                .list();
    }

    /** Whether following what blocks what would lead back to the beginning. */
    boolean blocksInCircle(ComplaintId blocker, ComplaintId blocked) {
        return jdbc.sql(
                        """
                        with recursive behind (id) as (
                            select :blocked::bigint
                            union
                            select l.to_id from complaint_link l join behind b on l.from_id = b.id
                            where l.kind = 'blocks'
                        )
                        select exists (select 1 from behind where id = :blocker)
                        """)
                .param("blocked", blocked.value())
                .param("blocker", blocker.value())
                .query(Boolean.class)
                .single();
    }

    private static LinkKind kind(String word, boolean forward) {
        var kind = LinkKind.of(word);
        return switch (kind) {
            case BLOCKS -> forward ? kind : LinkKind.BLOCKED_BY;
            case SPLIT_FROM -> forward ? kind : LinkKind.SPLIT_INTO;
            case RECURRENCE_OF -> forward ? kind : LinkKind.RECURRED_AS;
            case RELATED, BLOCKED_BY, SPLIT_INTO, RECURRED_AS -> kind;
        };
    }
}
