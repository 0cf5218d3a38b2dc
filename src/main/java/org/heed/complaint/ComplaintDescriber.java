package org.heed.complaint;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Tells search what a complaint is called and says, and others what to call it. */
@Component
class ComplaintDescriber implements Describer {

    private final JdbcClient jdbc;

    ComplaintDescriber(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return ComplaintId.KIND;
    }

    @Override
    public Optional<Description> describe(long id) {
        return jdbc.sql(
                        """
                        select c.number, c.circle_id, c.title, c.received_at,
                               concat_ws(E'\\n', c.words, c.demand, c.object, c.background,
                                   array_to_string(c.tags, ' '),
                                   k.name, k.short_name, c.complainant_name,
                                   l.happened, l.feeling, l.wish, l.cause,
                                   (select string_agg(concat_ws(E'\\n', p.text, p.finding, p.answer), E'\\n')
                                    from complaint_point p where p.complaint_id = c.id),
                                   (select string_agg(p.text, E'\\n')
                                    from complaint_proposal p where p.complaint_id = c.id),
                                   (select string_agg(concat_ws(E'\\n', d.words, d.note), E'\\n')
                                    from complaint_decision d
                                    join complaint_proposal p on p.id = d.proposal_id
                                    where p.complaint_id = c.id),
                                   (select string_agg(concat_ws(E'\\n', a.text, a.note), E'\\n')
                                    from complaint_action a where a.complaint_id = c.id),
                                   (select string_agg(f.note, E'\\n')
                                    from complaint_follow_up f where f.complaint_id = c.id),
                                   (select string_agg(x.text, E'\\n')
                                    from complaint_correction x where x.complaint_id = c.id)
                               ) as body, coalesce(o.name, '') as owner
                        from complaint c
                        join v_client k on k.id = c.client_id
                        left join v_person o on o.id = c.owner_id
                        left join complaint_listening l on l.complaint_id = c.id
                        where c.id = :id
                        """)
                .param("id", id)
                .query((row, index) -> {
                    var number = new ComplaintNumber(row.getInt("number")).toString();
                    return new Description(
                            new ComplaintId(id).subject(),
                            row.getLong("circle_id"),
                            "/complaints/" + number,
                            number,
                            row.getString("title"),
                            row.getString("body"),
                            Sql.instant(row, "received_at"),
                            row.getString("owner"));
                })
                .optional();
    }

    @Override
    public List<Subject> alongside(long id) {
        return jdbc.sql("select client_id, project_id from complaint where id = :id")
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
        return jdbc.sql("select id from complaint where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, index) -> row.getLong("id"))
                .list();
    }
}
