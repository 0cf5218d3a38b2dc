package org.heed.client;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search who works at our clients. */
@Component
class ContactDescriber implements Describer {

    private final JdbcClient jdbc;

    ContactDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "contact";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select o.id, c.circle_id, c.short_name, o.name,
                               concat_ws(E'\\n', o.name, o.address_zh_hans, o.address_zh_hant,
                                   o.address_en, o.title, o.email, o.phone, c.short_name, o.notes)
                                   as body,
                               o.created_at
                        from contact o
                        join client c on c.id = o.client_id
                        where o.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new ContactId(row.getLong("id")).subject(),
                                row.getLong("circle_id"),
                                "/contacts/" + row.getLong("id"),
                                row.getString("short_name"),
                                row.getString("name"),
                                row.getString("body"),
                                Sql.instant(row, "created_at")))
                .optional();
    }

    @Override
    public List<Subject> alongside(long id) {
        return jdbc.sql("select client_id from contact where id = :id")
                .param("id", id)
                .query((row, index) -> new Subject("client", row.getLong("client_id")))
                .list();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from contact where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
