package org.heed.handover;

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

/** Tells search what is handed over, and what was said about it. */
@Component
class HandoverDescriber implements Describer {

    private final JdbcClient jdbc;

    HandoverDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return HandoverId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select h.id, h.circle_id, h.label, h.url, h.reason, h.prepared_at,
                            f.name as old_name, t.name as new_name,
                            (select string_agg(concat_ws(E'\\n', l.label, l.note, l.question,
                                l.answer, l.state_why), E'\\n' order by l.id)
                            from handover_line l where l.handover_id = h.id) as lines
                        from handover h
                        join v_person f on f.id = h.from_id
                        join v_person t on t.id = h.to_id
                        where h.id = :id
                        """)
                .param("id", id)
                .query(HandoverDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(HandoverId.KIND, row.getLong("id")),
                row.getLong("circle_id"),
                "/handovers/" + row.getLong("id"),
                "",
                Description.headed(row.getString("label"), row.getString("reason")),
                String.join(
                        "\n",
                        row.getString("reason"),
                        Objects.requireNonNullElse(row.getString("lines"), ""),
                        row.getString("old_name"),
                        row.getString("new_name")),
                Sql.instant(row, "prepared_at"),
                row.getString("old_name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from handover where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
