package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.About;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * Somebody carries on what another raised, asked or told, because a client or project was handed
 * over: the answer comes to them, and nothing that was asked is asked anew. Source: R030.
 */
@Service
@Transactional
public class Carrying {

    static final String SUPPORT = "support";
    static final String DIFFICULTY = "difficulty";

    private final JdbcClient jdbc;
    private final EscalationRepository escalations;
    private final SupportRepository requests;
    private final DifficultyRepository difficulties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Carrying(
            JdbcClient jdbc,
            EscalationRepository escalations,
            SupportRepository requests,
            DifficultyRepository difficulties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.escalations = escalations;
        this.requests = requests;
        this.difficulties = difficulties;
        this.events = events;
        this.clock = clock;
    }

    public static boolean knows(Subject subject) {
        return subject.kind().equals(EscalationId.KIND)
                || subject.kind().equals(SUPPORT)
                || subject.kind().equals(DIFFICULTY);
    }

    /**
     * What one of us answers for that is still open, soonest first, at most 200. Whether somebody
     * may know is judged by whoever asks.
     *
     * @param project none for all of the client
     */
    @Transactional(readOnly = true)
    public List<CarriedMatter> openOf(
            PersonId person, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        """
                        with matter as (
                            select 'escalation' as kind, e.id, e.question as text,
                                '/decisions/' || e.number as url,
                                (select min(g.due_at) from escalation_rung g
                                where g.escalation_id = e.id and g.left_at is null) as due_at
                            from escalation e
                            where e.owner_id = :person and e.client_id = :client
                                and e.state = 'open'
                                and (:project::bigint is null or e.project_id = :project)
                            union all
                            select 'support', s.id, s.text, '/support/' || s.id, s.due_at
                            from support_request s
                            where s.by_id = :person and s.client_id = :client
                                and s.answered_at is null
                                and (:project::bigint is null or s.project_id = :project)
                            union all
                            select 'difficulty', d.id, d.text, '/difficulties/' || d.id, null
                            from difficulty d
                            where d.by_id = :person and d.client_id = :client
                                and d.settled_at is null
                                and (:project::bigint is null or d.project_id = :project)
                        )
                        select m.kind, m.id, m.text, m.url, m.due_at
                        from matter m
                        order by m.due_at, m.kind, m.id
                        limit 200
                        """)
                .param("person", person.value())
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .query((row, index) ->
                        new CarriedMatter(
                                new Subject(row.getString("kind"), row.getLong("id")),
                                row.getString("text"),
                                row.getString("url"),
                                Sql.maybeInstant(row, "due_at")))
                .list();
    }

    /**
     * Carries it on; carrying it already changes nothing.
     *
     * @throws Refused (conflict) {@code escalation.refused.carried-over} when it is not open any
     *     more
     */
    public void carryOn(Me me, Subject subject) {
        switch (subject.kind()) {
            case EscalationId.KIND -> escalation(me, new EscalationId(subject.id()));
            case SUPPORT -> support(me, new SupportId(subject.id()));
            case DIFFICULTY -> difficulty(me, new DifficultyId(subject.id()));
            default -> throw new IllegalArgumentException("Not of this room: " + subject);
        }
    }

    /** Whoever is asked now goes on being asked: nobody answers their own question. */
    private void escalation(Me me, EscalationId id) {
        var it = escalations.hold(me, id).orElseThrow(NotFound::new);
        requireOpen(it.state().open());
        if (!it.rung().person().equals(me.id())
                && become(me, "update escalation set owner_id = :me", id.value(), it.owner())) {
            tell(
                    me,
                    ClimbHappening.about(it),
                    EscalationId.KIND,
                    it.ownerName(),
                    it.url(),
                    it.rung().person());
        }
    }

    /** Whoever was asked for help themselves asks nobody any more, and only sees it through. */
    private void support(Me me, SupportId id) {
        var it = requests.hold(me, id).orElseThrow(NotFound::new);
        requireOpen(it.open());
        if (!it.to().equals(me.id())
                && become(me, "update support_request set by_id = :me", id.value(), it.by())) {
            var about = ClimbHappening.about(it.about(), it.circle(), it.client(), it.project());
            tell(me, about, SUPPORT, it.byName(), it.url(), it.to());
        }
    }

    private void difficulty(Me me, DifficultyId id) {
        var it = difficulties.hold(me, id).orElseThrow(NotFound::new);
        requireOpen(it.open());
        if (become(me, "update difficulty set by_id = :me", id.value(), it.by())) {
            var about = ClimbHappening.about(it.about(), it.circle(), it.client(), it.project());
            tell(me, about, DIFFICULTY, it.byName(), it.url(), it.leader());
        }
    }

    private static void requireOpen(boolean open) {
        if (!open) {
            throw Refused.conflict("escalation.refused.carried-over");
        }
    }

    private boolean become(Me me, String update, long id, PersonId before) {
        return !before.equals(me.id())
                && jdbc.sql(update + ", version = version + 1 where id = :id")
                                .param("me", me.id().value())
                                .param("id", id)
                                .update()
                        > 0;
    }

    private void tell(
            Me me, About about, String matter, String before, String url, @Nullable PersonId told) {
        Set<PersonId> tells = told == null || told.equals(me.id()) ? Set.of() : Set.of(told);
        events.publishEvent(
                new Carried(about, clock.instant(), me.actor(), matter, before, url, tells));
    }
}
