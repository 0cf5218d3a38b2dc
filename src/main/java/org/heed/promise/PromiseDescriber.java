package org.heed.promise;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what was promised. */
@Component
class PromiseDescriber implements Describer {

    private final JdbcClient jdbc;

    PromiseDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "promise";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select p.id, p.circle_id, p.text, p.conditions, p.about_label, p.due_at
                        from promise p
                        where p.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new Subject("promise", row.getLong("id")),
                                row.getLong("circle_id"),
                                "/promises/" + row.getLong("id"),
                                row.getString("about_label"),
                                row.getString("text"),
                                row.getString("text") + "\n" + row.getString("conditions"),
                                Sql.instant(row, "due_at")))
                .optional();
    }

    @Override
    public List<Subject> alongside(long id) {
        return jdbc.sql("select client_id, project_id from promise where id = :id")
                .param("id", id)
                .query((row, index) -> {
                    var client = new Subject("client", row.getLong("client_id"));
                    var project = Sql.maybeLong(row, "project_id");
                    return project == null
                            ? List.of(client)
                            : List.of(client, new Subject("project", project));
                })
                .optional()
                .orElse(List.of());
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from promise where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
