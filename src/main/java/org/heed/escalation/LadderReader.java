package org.heed.escalation;

import org.heed.client.Channel;
import org.heed.client.ContactId;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the ladder of a project, and who stands above somebody. */
@Component
class LadderReader {

    private final JdbcClient jdbc;

    LadderReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without a project there is none; then only the reporting line counts. */
    Ladder of(@Nullable ProjectId project) {
        if (project == null) {
            return new Ladder(List.of());
        }
        return new Ladder(
                jdbc.sql(
                                """
                                select l.level, p.id as person_id, l.contact_id, l.channel,
                                    l.answer_hours
                                from v_ladder l
                                left join v_person p on p.id = l.person_id and not p.disabled
                                where l.project_id = :project
                                order by l.level
                                """)
                        .param("project", project.value())
                        .query((row, index) -> {
                            var ours = Sql.maybeLong(row, "person_id");
                            var theirs = Sql.maybeLong(row, "contact_id");
                            return new Ladder.Level(
                                    row.getInt("level"),
                                    ours == null ? null : new PersonId(ours),
                                    theirs == null ? null : new ContactId(theirs),
                                    Channel.of(row.getString("channel")).orElseThrow(),
                                    Duration.ofHours(row.getInt("answer_hours")));
                        })
                        .list());
    }

    /** Everybody above somebody who can still act, the nearest first. */
    List<PersonId> superiors(PersonId person) {
        return jdbc.sql(
                        """
                        with recursive upward as (
                            select id, superior_id, disabled, 0 as steps
                            from v_person where id = :person
                            union all
                            select p.id, p.superior_id, p.disabled, u.steps + 1
                            from v_person p join upward u on p.id = u.superior_id
                            where u.steps < 50
                        )
                        select id from upward where steps > 0 and not disabled order by steps
                        """)
                .param("person", person.value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .list();
    }

    /** Whether somebody is the one who was asked, or stands above them in the reporting line. */
    boolean isOrAbove(PersonId me, PersonId asked) {
        return me.equals(asked) || superiors(asked).contains(me);
    }

    /** Who is asked for a client when nobody stands above: one who keeps the house. */
    Optional<PersonId> lastResort(PersonId owner) {
        return jdbc.sql(
                        """
                        select id from v_person
                        where role = 'administrator' and not disabled and id <> :owner
                        order by id limit 1
                        """)
                .param("owner", owner.value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .optional();
    }
}
