package org.heed.lesson;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what a lesson says; found by those who may see the case it came from. */
@Component
class LessonDescriber implements Describer {

    private final JdbcClient jdbc;

    LessonDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return "lesson";
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select l.id, l.circle_id, l.condition, l.advice, l.evidence, l.causes,
                            l.written_at
                        from lesson l
                        where l.id = :id
                        """)
                .param("id", id)
                .query((row, index) -> {
                    var number = new LessonId(row.getLong("id")).number();
                    var body =
                            String.join(
                                    "\n",
                                    row.getString("condition"),
                                    row.getString("advice"),
                                    row.getString("evidence"),
                                    String.join(" ", Sql.texts(row, "causes")));
                    return new Description(
                            new Subject("lesson", row.getLong("id")),
                            row.getLong("circle_id"),
                            "/lessons/" + number,
                            number,
                            row.getString("condition"),
                            body,
                            Sql.instant(row, "written_at"));
                })
                .optional();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from lesson where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
