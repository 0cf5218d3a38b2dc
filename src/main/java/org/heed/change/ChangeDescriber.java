package org.heed.change;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what was wanted and decided. */
@Component
class ChangeDescriber implements Describer {

    private final JdbcClient jdbc;

    ChangeDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return ChangeId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select c.circle_id, c.number, c.title, c.raised_at,
                            concat_ws(E'\\n', c.title, c.words, c.need, c.state_words,
                                (select string_agg(concat_ws(E'\\n', a.quality, a.risk,
                                    a.requirements, a.note), E'\\n')
                                from change_analysis a where a.change_id = c.id),
                                (select string_agg(concat_ws(E'\\n', o.title, o.effect), E'\\n')
                                from change_option o where o.change_id = c.id)) as body
                        from change_request c
                        where c.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new ChangeId(id).subject(),
                                row.getLong("circle_id"),
                                "/changes/" + row.getString("number"),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("body"),
                                Sql.instant(row, "raised_at")))
                .optional();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from change_request where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
