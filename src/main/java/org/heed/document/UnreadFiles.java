package org.heed.document;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** The files whose text is not known; for administrators. */
@Service
@Transactional(readOnly = true)
public class UnreadFiles {

    private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    private final JdbcClient jdbc;

    UnreadFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those whose reading ended last come first.
     *
     * @throws NotFound for anybody else
     * @throws org.heed.kernel.Refused {@code kernel.refused.cursor}
     */
    public Slice<UnreadLine> list(Me me, @Nullable String cursor, int limit) {
        if (!me.administrator()) {
            throw new NotFound();
        }
        var after = Cursor.read(cursor, 2);
        var rows =
                jdbc.sql(
                                """
                                select d.id, d.name, d.size, t.why, t.done_at, e.label, e.url
                                from document_text t
                                join document d on d.id = t.document_id
                                left join v_search_entry e on e.kind = d.subject_kind
                                    and e.subject_id = d.subject_id
                                where t.state = 'unread' and (t.done_at, t.document_id) < (:at, :id)
                                order by t.done_at desc, t.document_id desc
                                limit :limit
                                """)
                        .param("at", Sql.at(after == null ? END : after.moment(0)))
                        .param("id", after == null ? Long.MAX_VALUE : after.number(1))
                        .param("limit", limit + 1)
                        .query(UnreadFiles::row)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.at(), it.id().value()));
    }

    private static UnreadLine row(ResultSet row, int index) throws SQLException {
        return new UnreadLine(
                new DocumentId(row.getLong("id")),
                row.getString("name"),
                row.getLong("size"),
                WhyUnread.of(row.getString("why")).orElseThrow(),
                Sql.instant(row, "done_at"),
                row.getString("label"),
                row.getString("url"));
    }
}
