package org.heed.project;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what projects are called, what they deliver and what their contracts say. */
@Component
class ProjectDescriber implements Describer {

    private final JdbcClient jdbc;

    ProjectDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "project";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select p.id, p.circle_id, p.number, p.name,
                               concat_ws(E'\\n', p.number, p.name, c.short_name, p.summary,
                                   (select string_agg(l.reference || ' ' || l.text, E'\\n')
                                    from clause l
                                    where l.project_id = p.id and not l.struck)) as body,
                               p.created_at
                        from project p
                        join v_client c on c.id = p.client_id
                        where p.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new ProjectId(row.getLong("id")).subject(),
                                row.getLong("circle_id"),
                                "/projects/" + row.getString("number"),
                                row.getString("number"),
                                row.getString("name"),
                                row.getString("body"),
                                Sql.instant(row, "created_at")))
                .optional();
    }

    @Override
    public List<Subject> alongside(long id) {
        return jdbc.sql("select client_id from project where id = :id")
                .param("id", id)
                .query((row, index) -> new Subject("client", row.getLong("client_id")))
                .list();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from project where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
