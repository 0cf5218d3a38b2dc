package org.heed.conversation;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Tells search what was written for us alone. */
@Component
class NoteDescriber implements Describer {

    static final String KIND = "note";

    private final JdbcClient jdbc;
    private final Labels labels;

    NoteDescriber(JdbcClient jdbc, Labels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select n.id, n.circle_id, n.subject_kind, n.subject_id, n.words, n.written_at,
                            p.name,
                            (select max(e.id) from v_timeline_words e
                            where e.subject_kind = n.subject_kind
                                and e.subject_id = n.subject_id and e.quote = n.words) as entry
                        from note n
                        join v_person p on p.id = n.written_by
                        where n.id = :id
                        """)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    private Description row(ResultSet row, int index) throws SQLException {
        var about =
                labels.of(new Subject(row.getString("subject_kind"), row.getLong("subject_id")));
        return new Description(
                new Subject(KIND, row.getLong("id")),
                row.getLong("circle_id"),
                about.url() + "#entry-" + row.getLong("entry"),
                "",
                Description.headed(about.text(), row.getString("words")),
                row.getString("words"),
                Sql.instant(row, "written_at"),
                row.getString("name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from note where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
