package org.heed.handover;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectRights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Who has to do with a hand-over. Seeing the client or project is not enough: besides
 * administrators only the two, whoever prepared it, those who answer for the project, and everybody
 * above either. Decision 0070.
 */
@Component
class Parties {

    private static final String OF =
            """
            (%s and (h.from_id = :me or h.to_id = :me or h.prepared_by = :me
                or h.project_id in (
                    select j.id from v_project j where j.manager_id = :me or j.superior_id = :me)
                or exists (
                    with recursive below as (
                        select p.id, 1 as steps from v_person p where p.superior_id = :me
                        union all
                        select p.id, b.steps + 1
                        from v_person p join below b on p.superior_id = b.id
                        where b.steps < 50
                    )
                    select 1 from below where below.id in (h.from_id, h.to_id))))
            """;

    private final JdbcClient jdbc;

    Parties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A condition on {@code handover h}; bind {@code me}. */
    static String of(Me me) {
        var sight = Sight.of(me, "h.circle_id");
        return me.everything() ? sight : OF.formatted(sight);
    }

    /** Everybody above somebody who can still act, the nearest first. */
    List<PersonId> above(PersonId person) {
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

    boolean canAct(PersonId person) {
        return jdbc.sql("select exists (select 1 from v_person where id = :id and not disabled)")
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Whether somebody may begin, hand and call off what another hands over: whoever answers for
     * the project or stands above that person; for a client, that person, too.
     */
    boolean leads(Me me, @Nullable ProjectCard project, PersonId from) {
        return me.everything()
                || ProjectRights.runs(me)
                        && (project == null
                                ? me.id().equals(from)
                                : me.id().equals(project.manager())
                                        || me.id().equals(project.superior()))
                || ProjectRights.runs(me) && above(from).contains(me.id());
    }

    /** Whether somebody decides about what was declined: above one of the two, and neither. */
    boolean decides(Me me, HandoverCard card) {
        return !me.id().equals(card.to())
                && !me.id().equals(card.from())
                && (me.everything()
                        || boss(card).filter(me.id()::equals).isPresent()
                        || above(card.from()).contains(me.id())
                        || above(card.to()).contains(me.id()));
    }

    /**
     * Who is told of what was declined, and of contacts nobody meets; the nearest who is neither.
     */
    Optional<PersonId> boss(HandoverCard card) {
        return jdbc.sql(
                        """
                        select j.superior_id from v_project j
                        join v_person p on p.id = j.superior_id and not p.disabled
                        where j.id = :project
                        """)
                .param("project", card.project() == null ? null : card.project().value())
                .query((row, index) -> new PersonId(row.getLong("superior_id")))
                .optional()
                .filter(it -> neither(card, it))
                .or(() -> first(card, card.from()))
                .or(() -> first(card, card.to()));
    }

    private Optional<PersonId> first(HandoverCard card, PersonId below) {
        return above(below).stream().filter(it -> neither(card, it)).findFirst();
    }

    private static boolean neither(HandoverCard card, PersonId person) {
        return !person.equals(card.from()) && !person.equals(card.to());
    }
}
