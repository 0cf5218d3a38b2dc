package org.heed.escalation;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what was asked and decided. */
@Component
class EscalationDescriber implements Describer {

    private final JdbcClient jdbc;

    EscalationDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return EscalationId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select e.circle_id, e.number, e.question, e.raised_at,
                            concat_ws(E'\\n', e.happened, e.wish, e.advice, e.state_words,
                                e.state_remark,
                                (select string_agg(concat_ws(E'\\n', x.text, x.effect), E'\\n')
                                from escalation_option x where x.escalation_id = e.id)) as body
                        from escalation e
                        where e.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new EscalationId(id).subject(),
                                row.getLong("circle_id"),
                                "/decisions/" + row.getString("number"),
                                row.getString("number"),
                                row.getString("question"),
                                row.getString("question") + "\n" + row.getString("body"),
                                Sql.instant(row, "raised_at")))
                .optional();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from escalation where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
