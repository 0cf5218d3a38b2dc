package org.heed.client;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what clients are called and what is noted about them. */
@Component
class ClientDescriber implements Describer {

    private final JdbcClient jdbc;

    ClientDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "client";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select id, circle_id, slug, short_name, name,
                               concat_ws(E'\\n', short_name, name, customs, sensitivities, notes)
                                   as body,
                               created_at
                        from client
                        where id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new ClientId(row.getLong("id")).subject(),
                                row.getLong("circle_id"),
                                "/clients/" + row.getString("slug"),
                                row.getString("short_name"),
                                row.getString("name"),
                                row.getString("body"),
                                Sql.instant(row, "created_at")))
                .optional();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from client where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
