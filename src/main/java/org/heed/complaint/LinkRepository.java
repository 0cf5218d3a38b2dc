package org.heed.complaint;

import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Questions;
import org.heed.kernel.sql.Questions.Answer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Optional;

/** Loads and saves how complaints hang together. */
@Repository
class LinkRepository {

    private final JdbcClient jdbc;

    LinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void remove(LinkId link) {
        var removed =
                jdbc.sql("delete from complaint_link where id = :link")
                        .param("link", link.value())
                        .update();
        if (removed == 0) {
            throw new NotFound();
        }
    }

    /** Open complaints that stand in the way of closing this one; a merged one where it goes on. */
    static Answer<ComplaintNumber> askOpenBlockers(Questions questions) {
        return questions.ask(
                """
                with recursive way (id) as (
                    select from_id from complaint_link where to_id = :complaint and kind = 'blocks'
                    union
                    select c.merged_into_id from complaint c join way w on c.id = w.id
                    where c.merged_into_id is not null
                )
                select c.number
                from way w
                join complaint c on c.id = w.id
                where c.merged_into_id is null and c.id <> :complaint
                  and c.state not in ('closed', 'withdrawn')
                order by c.number
                """,
                (row, index) -> new ComplaintNumber(row.getInt("number")));
    }

    /** The complaint at the other end of one of its links; empty when it has no such link. */
    Optional<ComplaintNumber> other(ComplaintNumber complaint, LinkId link) {
        return jdbc.sql(
                        """
                        select case when f.number = :number then t.number else f.number end as other
                        from complaint_link l
                        join complaint f on f.id = l.from_id
                        join complaint t on t.id = l.to_id
                        where l.id = :link and :number in (f.number, t.number)
                        """)
                .param("link", link.value())
                .param("number", complaint.value())
                .query((row, index) -> new ComplaintNumber(row.getInt("other")))
                .optional();
    }

    /** Two new links may close a circle that neither of them closes alone. */
    void oneByOne() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('complaint_link'))")
                .query((row, index) -> true)
                .single();
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

    /** How a link of this word reads from one of its ends. */
    static LinkKind kind(String word, boolean forward) {
        var kind = LinkKind.of(word);
        return switch (kind) {
            case BLOCKS -> forward ? kind : LinkKind.BLOCKED_BY;
            case SPLIT_FROM -> forward ? kind : LinkKind.SPLIT_INTO;
            case RECURRENCE_OF -> forward ? kind : LinkKind.RECURRED_AS;
            case RELATED, BLOCKED_BY, SPLIT_INTO, RECURRED_AS -> kind;
        };
    }
}
