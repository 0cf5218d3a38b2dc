package org.heed.rhythm;

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

/** Tells search what the client will not like, or did not. */
@Component
class BadNewsDescriber implements Describer {

    private final JdbcClient jdbc;

    BadNewsDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return BadNewsId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select b.id, b.circle_id, b.about_label, b.what, b.told_how, b.known_at, p.name
                        from bad_news b
                        join v_person p on p.id = b.owner_id
                        where b.id = :id
                        """)
                .param("id", id)
                .query(BadNewsDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(BadNewsId.KIND, row.getLong("id")),
                row.getLong("circle_id"),
                "/bad-news/" + row.getLong("id"),
                "",
                Description.headed(row.getString("about_label"), row.getString("what")),
                row.getString("what")
                        + "\n"
                        + Objects.requireNonNullElse(row.getString("told_how"), ""),
                Sql.instant(row, "known_at"),
                row.getString("name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from bad_news where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
