package org.heed.escalation;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Tells search what is hard, special or against what was agreed. */
@Component
class DifficultyDescriber implements Describer {

    static final String KIND = "difficulty";

    private final JdbcClient jdbc;

    DifficultyDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select d.id, d.circle_id, d.about_label, d.text, d.strategy, d.noted_at, p.name
                        from difficulty d
                        join v_person p on p.id = d.by_id
                        where d.id = :id
                        """)
                .param("id", id)
                .query(DifficultyDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(KIND, row.getLong("id")),
                row.getLong("circle_id"),
                "/difficulties/" + row.getLong("id"),
                "",
                Description.headed(row.getString("about_label"), row.getString("text")),
                row.getString("text")
                        + "\n"
                        + Objects.requireNonNullElse(row.getString("strategy"), ""),
                Sql.instant(row, "noted_at"),
                row.getString("name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from difficulty where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
