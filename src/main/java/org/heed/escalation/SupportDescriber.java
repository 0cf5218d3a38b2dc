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

/** Tells search which help was asked for, and what was answered. */
@Component
class SupportDescriber implements Describer {

    static final String KIND = "support";

    private final JdbcClient jdbc;

    SupportDescriber(JdbcClient jdbc) {
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
                        select s.id, s.circle_id, s.about_label, s.text, s.answer, s.asked_at, p.name
                        from support_request s
                        join v_person p on p.id = s.by_id
                        where s.id = :id
                        """)
                .param("id", id)
                .query(SupportDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(KIND, row.getLong("id")),
                row.getLong("circle_id"),
                "/support/" + row.getLong("id"),
                "",
                Description.headed(row.getString("about_label"), row.getString("text")),
                row.getString("text")
                        + "\n"
                        + Objects.requireNonNullElse(row.getString("answer"), ""),
                Sql.instant(row, "asked_at"),
                row.getString("name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from support_request where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
