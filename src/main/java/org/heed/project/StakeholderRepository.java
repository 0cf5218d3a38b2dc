package org.heed.project;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Loads and saves stakeholders. */
@Repository
class StakeholderRepository {

    private final JdbcClient jdbc;

    StakeholderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    StakeholderLine get(Me me, StakeholderId id) {
        return jdbc.sql(
                        """
                        select s.id, s.project_id, s.person_id, s.contact_id, s.role, s.influence,
                               s.interest, s.attitude, s.note, s.version,
                               coalesce(e.name, o.name) as name
                        from stakeholder s
                        join project p on p.id = s.project_id
                        left join v_person e on e.id = s.person_id
                        left join v_contact o on o.id = s.contact_id
                        where s.id = :id and %s
                        """
                                .formatted(Sight.of(me, "p.circle_id")))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(StakeholderRepository::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The most influential first; at most 500. */
    List<StakeholderLine> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select s.id, s.project_id, s.person_id, s.contact_id, s.role, s.influence,
                               s.interest, s.attitude, s.note, s.version,
                               coalesce(e.name, o.name) as name
                        from stakeholder s
                        left join v_person e on e.id = s.person_id
                        left join v_contact o on o.id = s.contact_id
                        where s.project_id = :project
                        order by array_position(array['high', 'medium', 'low'], s.influence), s.id
                        limit 500
                        """)
                .param("project", project.value())
                .query(StakeholderRepository::row)
                .list();
    }

    Optional<StakeholderId> add(ProjectId project, StakeholderFacts facts) {
        return jdbc.sql(
                        """
                        insert into stakeholder (project_id, person_id, contact_id, role, influence,
                            interest, attitude, note)
                        values (:project, :ours, :theirs, :role, :influence,
                            :interest, :attitude, :note)
                        on conflict do nothing
                        returning id
                        """)
                .param("project", project.value())
                .param("ours", facts.ours() == null ? null : facts.ours().value())
                .param("theirs", facts.theirs() == null ? null : facts.theirs().value())
                .param("role", facts.role().word())
                .param("influence", facts.influence().word())
                .param("interest", facts.interest().word())
                .param("attitude", facts.attitude().word())
                .param("note", facts.note())
                .query((row, index) -> new StakeholderId(row.getLong("id")))
                .optional();
    }

    void save(StakeholderId id, int version, StakeholderFacts facts) {
        requireSaved(
                jdbc.sql(
                                """
                                update stakeholder
                                set role = :role, influence = :influence, interest = :interest,
                                    attitude = :attitude, note = :note, version = version + 1
                                where id = :id and version = :version
                                """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("role", facts.role().word())
                        .param("influence", facts.influence().word())
                        .param("interest", facts.interest().word())
                        .param("attitude", facts.attitude().word())
                        .param("note", facts.note())
                        .update());
    }

    void forget(StakeholderId id, int version) {
        requireSaved(
                jdbc.sql("delete from stakeholder where id = :id and version = :version")
                        .param("id", id.value())
                        .param("version", version)
                        .update());
    }

    private static void requireSaved(int rows) {
        if (rows == 0) {
            throw Refused.stale();
        }
    }

    private static StakeholderLine row(ResultSet row, int index) throws SQLException {
        var ours = Sql.maybeLong(row, "person_id");
        var theirs = Sql.maybeLong(row, "contact_id");
        var facts =
                new StakeholderFacts(
                        ours == null ? null : new PersonId(ours),
                        theirs == null ? null : new ContactId(theirs),
                        StakeholderRole.of(row.getString("role")).orElseThrow(),
                        Weight.of(row.getString("influence")).orElseThrow(),
                        Weight.of(row.getString("interest")).orElseThrow(),
                        Attitude.of(row.getString("attitude")).orElseThrow(),
                        row.getString("note"));
        return new StakeholderLine(
                new StakeholderId(row.getLong("id")),
                new ProjectId(row.getLong("project_id")),
                facts,
                row.getString("name"),
                row.getInt("version"));
    }
}
