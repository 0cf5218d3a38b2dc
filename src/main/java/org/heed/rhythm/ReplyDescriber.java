package org.heed.rhythm;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Says what an answer that is owed is called, for clocks and search. */
@Component
class ReplyDescriber implements Describer {

    private final JdbcClient jdbc;

    ReplyDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "reply";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(ReplyLists.COLUMNS + "where r.id = :id")
                .param("id", id)
                .query(ReplyLists::row)
                .optional()
                .map(it ->
                        new Description(
                                it.id().subject(),
                                it.circle().value(),
                                it.url(),
                                it.contactName(),
                                it.words().lines().findFirst().orElse(it.contactName()),
                                it.words(),
                                it.asked()));
    }

    @Override
    public List<Subject> alongside(long id) {
        return jdbc.sql("select client_id, project_id from reply where id = :id")
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
        return jdbc.sql("select id from reply where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong(1))
                .list();
    }
}
