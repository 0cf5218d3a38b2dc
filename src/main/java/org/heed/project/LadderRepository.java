package org.heed.project;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Loads and saves the levels of ladders. */
@Repository
class LadderRepository {

    private final JdbcClient jdbc;

    LadderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the level nearest to the work upwards. */
    List<LadderLine> of(ProjectId project) {
        return jdbc.sql(
                        """
                        select l.level, l.person_id, p.name as ours, l.contact_id,
                               o.name as theirs, l.channel, l.answer_hours, l.version
                        from ladder_step l
                        left join v_person p on p.id = l.person_id
                        left join v_contact o on o.id = l.contact_id
                        where l.project_id = :project
                        order by l.level
                        """)
                .param("project", project.value())
                .query(LadderRepository::row)
                .list();
    }

    /** Whether the level was still as the writer saw it; version 0 means empty. */
    boolean place(ProjectId project, int version, LadderStep step) {
        return jdbc.sql(version == 0 ? INSERT : UPDATE)
                        .param("project", project.value())
                        .param("version", version)
                        .param("level", step.level())
                        .param("ours", step.ours() == null ? null : step.ours().value())
                        .param("theirs", step.theirs() == null ? null : step.theirs().value())
                        .param("channel", step.channel().word())
                        .param("hours", step.answerHours())
                        .update()
                > 0;
    }

    private static final String INSERT =
            """
            insert into ladder_step
                (project_id, level, person_id, contact_id, channel, answer_hours)
            values (:project, :level, :ours, :theirs, :channel, :hours)
            on conflict (project_id, level) do nothing
            """;
    private static final String UPDATE =
            """
            update ladder_step
            set person_id = :ours, contact_id = :theirs, channel = :channel,
                answer_hours = :hours, version = version + 1
            where project_id = :project and level = :level and version = :version
            """;

    /** Whether there was anybody. */
    boolean clear(ProjectId project, int level) {
        return jdbc.sql("delete from ladder_step where project_id = :project and level = :level")
                        .param("project", project.value())
                        .param("level", level)
                        .update()
                > 0;
    }

    private static LadderLine row(ResultSet row, int index) throws SQLException {
        var ours = Sql.maybeLong(row, "person_id");
        var theirs = Sql.maybeLong(row, "contact_id");
        var step =
                new LadderStep(
                        row.getInt("level"),
                        ours == null ? null : new PersonId(ours),
                        theirs == null ? null : new ContactId(theirs),
                        Channel.of(row.getString("channel")).orElseThrow(),
                        row.getInt("answer_hours"));
        return new LadderLine(
                step, row.getString("ours"), row.getString("theirs"), row.getInt("version"));
    }
}
