package org.heed.document;

import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.time.Instant;
import java.util.Optional;

/** What files say, and which are still to be read. */
@Repository
class TextRepository {

    private final JdbcClient jdbc;

    TextRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file whose turn it is. */
    record Turn(DocumentId id, String type, long size, int tries) {}

    void wait(DocumentId id, Instant due) {
        jdbc.sql(
                        """
                        insert into document_text (document_id, state, due_at)
                        values (:document, 'waiting', :due)
                        """)
                .param("document", id.value())
                .param("due", Sql.at(due))
                .update();
    }

    /** Takes the next one; nobody else does before {@code until}. Other nodes take other ones. */
    Optional<Turn> take(Instant now, Instant until) {
        return jdbc.sql(
                        """
                        update document_text t
                        set tries = tries + 1, due_at = :until
                        from document d
                        where d.id = t.document_id and t.document_id = (
                            select document_id from document_text
                            where due_at <= :now
                            order by due_at
                            limit 1
                            for update skip locked)
                        returning d.id, d.type, d.size, t.tries
                        """)
                .param("now", Sql.at(now))
                .param("until", Sql.at(until))
                .query((row, index) ->
                        new Turn(
                                new DocumentId(row.getLong("id")),
                                row.getString("type"),
                                row.getLong("size"),
                                row.getInt("tries")))
                .optional();
    }

    void again(DocumentId id, Instant due) {
        jdbc.sql(
                        """
                        update document_text set due_at = :due
                        where document_id = :document and state = 'waiting'
                        """)
                .param("due", Sql.at(due))
                .param("document", id.value())
                .update();
    }

    /** Its text, or why there is none. */
    void end(DocumentId id, String text, @Nullable WhyUnread why, Instant now) {
        jdbc.sql(
                        """
                        update document_text
                        set state = case when :why::text is null then 'read' else 'unread' end,
                            text = :text, why = :why, due_at = null, done_at = :now
                        where document_id = :document and state = 'waiting'
                        """)
                .param("text", text)
                .param("why", why == null ? null : why.word())
                .param("now", Sql.at(now))
                .param("document", id.value())
                .update();
    }

    /** One that was not read, from the beginning. */
    void anew(DocumentId id, Instant due) {
        jdbc.sql(
                        """
                        update document_text
                        set state = 'waiting', why = null, tries = 0, due_at = :due, done_at = null
                        where document_id = :document and state = 'unread'
                        """)
                .param("due", Sql.at(due))
                .param("document", id.value())
                .update();
    }

    boolean exists(DocumentId id) {
        return jdbc.sql("select exists (select 1 from document_text where document_id = :document)")
                .param("document", id.value())
                .query(Boolean.class)
                .single();
    }
}
