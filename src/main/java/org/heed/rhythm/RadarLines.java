package org.heed.rhythm;

import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.List;

/** What a happening on the radar has to say of its line. */
@Repository
class RadarLines {

    private final JdbcClient jdbc;

    RadarLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The line as its happening tells of it, with the heaviest of its signs. */
    RadarHappening.Line get(long line) {
        return jdbc.sql(
                        """
                        select l.id, l.circle_id, l.client_id, l.project_id, l.owner_id,
                            coalesce(p.name, c.short_name) as name, s.kind
                        from radar_line l
                        join v_client c on c.id = l.client_id
                        left join v_project p on p.id = l.project_id
                        left join lateral (
                            select r.kind from radar_sign r
                            where r.line_id = l.id and r.counted and r.alone
                            order by r.weight desc, r.since
                            limit 1
                        ) s on true
                        where l.id = :line
                        """)
                .param("line", line)
                .query((row, index) -> {
                    var client = new Subject("client", row.getLong("client_id"));
                    var project = Sql.maybeLong(row, "project_id");
                    return new RadarHappening.Line(
                            new RadarLineId(row.getLong("id")),
                            project == null ? client : new Subject("project", project),
                            row.getLong("circle_id"),
                            project == null ? List.of() : List.of(client),
                            row.getString("name"),
                            owner(Sql.maybeLong(row, "owner_id")),
                            row.getString("kind"));
                })
                .single();
    }

    private static @Nullable PersonId owner(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }
}
