package org.heed.project;

import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Loads and saves baselines; their plan and value are never changed afterwards. */
@Repository
class BaselineRepository {

    private final JdbcClient jdbc;

    BaselineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Baseline> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select b.number, b.ends_on, b.currency, b.value_minor, b.why,
                            b.change_number, b.agreed_at, p.name as by_name
                        from project_baseline b
                        join v_person p on p.id = b.agreed_by
                        where b.project_id = :project
                        order by b.number desc
                        """)
                .param("project", project.value())
                .query(BaselineRepository::row)
                .list();
    }

    Optional<Baseline> current(ProjectId project) {
        return jdbc.sql(
                        """
                        select b.number, b.ends_on, b.currency, b.value_minor, b.why,
                            b.change_number, b.agreed_at, p.name as by_name
                        from project_baseline b
                        join v_person p on p.id = b.agreed_by
                        where b.project_id = :project
                        order by b.number desc
                        limit 1
                        """)
                .param("project", project.value())
                .query(BaselineRepository::row)
                .optional();
    }

    /** Of two at once, one finds the number taken. */
    void add(ProjectId project, int number, BaselineFacts facts, PersonId by, Instant at) {
        var change = facts.change();
        int added =
                jdbc.sql(
                                """
                                insert into project_baseline (project_id, number, ends_on,
                                    currency, value_minor, why, change_number, agreed_at, agreed_by)
                                values (:project, :number, :ends,
                                    :currency, :value, :why, nullif(:change, ''), :at, :by)
                                on conflict do nothing
                                """)
                        .param("project", project.value())
                        .param("number", number)
                        .param("ends", facts.endsOn())
                        .param("currency", facts.value().currency())
                        .param("value", facts.value().minor())
                        .param("why", facts.why().strip())
                        .param("change", change)
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .update();
        if (added == 0) {
            throw Refused.stale();
        }
        jdbc.sql(
                        """
                        update project set planned_end = :ends, version = version + 1
                        where id = :project and planned_end is distinct from :ends
                        """)
                .param("project", project.value())
                .param("ends", facts.endsOn())
                .update();
    }

    private static Baseline row(ResultSet row, int index) throws SQLException {
        var change = row.getString("change_number");
        return new Baseline(
                row.getInt("number"),
                row.getObject("ends_on", LocalDate.class),
                new Money(row.getString("currency"), row.getLong("value_minor")),
                row.getString("why"),
                change == null ? "" : change,
                Sql.instant(row, "agreed_at"),
                row.getString("by_name"));
    }
}
