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

/** Tells search what was said, and by which way. */
@Component
class TouchpointDescriber implements Describer {

    private final JdbcClient jdbc;
    private final Labels labels;

    TouchpointDescriber(JdbcClient jdbc, Labels labels) {
        this.jdbc = jdbc;
        this.labels = labels;
    }

    @Override
    public String kind() {
        return TouchpointId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select t.id, t.circle_id, t.subject_kind, t.subject_id, t.words, t.at,
                            t.recorded_by, coalesce(o.name, '') as contact,
                            (select max(e.id) from v_timeline_words e
                            where e.subject_kind = t.subject_kind
                                and e.subject_id = t.subject_id and e.quote = t.words) as entry
                        from touchpoint t
                        left join v_contact o on o.id = t.contact_id
                        where t.id = :id
                        """)
                .param("id", id)
                .query(this::row)
                .optional();
    }

    private Description row(ResultSet row, int index) throws SQLException {
        var about =
                labels.of(new Subject(row.getString("subject_kind"), row.getLong("subject_id")));
        return new Description(
                new Subject(TouchpointId.KIND, row.getLong("id")),
                row.getLong("circle_id"),
                about.url() + "#entry-" + row.getLong("entry"),
                "",
                Description.headed(about.text(), row.getString("words")),
                row.getString("words") + "\n" + row.getString("contact"),
                Sql.instant(row, "at"),
                row.getString("recorded_by"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from touchpoint where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
