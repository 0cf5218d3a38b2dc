package org.heed.meeting;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what was talked about, and what it led to. */
@Component
class MeetingDescriber implements Describer {

    private final JdbcClient jdbc;

    MeetingDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return MeetingId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select m.circle_id, m.number, m.title, m.starts_at,
                            concat_ws(E'\\n', m.title, m.place, m.opening, m.must_not,
                                (select string_agg(concat_ws(E'\\n', i.title, i.notes), E'\\n'
                                    order by i.position)
                                from meeting_item i where i.meeting_id = m.id),
                                (select string_agg(concat_ws(E'\\n', q.question, q.answer), E'\\n'
                                    order by q.id)
                                from meeting_question q where q.meeting_id = m.id),
                                (select string_agg(l.text, E'\\n' order by l.id)
                                from meeting_line l where l.meeting_id = m.id),
                                (select n.text from meeting_minutes n where n.meeting_id = m.id
                                order by n.number desc limit 1),
                                (select p.text from meeting_plan p where p.meeting_id = m.id))
                                as body
                        from meeting m
                        where m.id = :id
                        """)
                .param("id", id)
                .query((row, index) ->
                        new Description(
                                new MeetingId(id).subject(),
                                row.getLong("circle_id"),
                                new MeetingId(id).url(),
                                row.getString("number"),
                                row.getString("title"),
                                row.getString("body"),
                                Sql.instant(row, "starts_at")))
                .optional();
    }

    @Override
    public List<Long> after(long id, int limit) {
        return jdbc.sql("select id from meeting where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
