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
import java.util.Optional;

/** Tells search what a leader is to know of a client. */
@Component
class LeaderCardDescriber implements Describer {

    /** One for each client, whose id it has. */
    static final String KIND = "leader-card";

    private final JdbcClient jdbc;

    LeaderCardDescriber(JdbcClient jdbc) {
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
                        select k.client_id, k.circle_id, c.slug, c.short_name, k.going_on, k.answer, k.avoid,
                            k.written_at, p.name
                        from leader_card k
                        join v_client c on c.id = k.client_id
                        join v_person p on p.id = k.written_by
                        where k.client_id = :id
                        """)
                .param("id", id)
                .query(LeaderCardDescriber::row)
                .optional();
    }

    private static Description row(ResultSet row, int index) throws SQLException {
        return new Description(
                new Subject(KIND, row.getLong("client_id")),
                row.getLong("circle_id"),
                "/clients/" + row.getString("slug") + "/card",
                "",
                Description.headed(row.getString("short_name"), row.getString("going_on")),
                String.join(
                        "\n",
                        row.getString("going_on"),
                        row.getString("answer"),
                        row.getString("avoid")),
                Sql.instant(row, "written_at"),
                row.getString("name"));
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql(
                        "select client_id from leader_card where client_id > :id order by client_id"
                                + " limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("client_id"))
                .list();
    }
}
