package org.heed.escalation;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Slice;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Questions;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at escalations. */
@Service
@Transactional(readOnly = true)
public class EscalationLists {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations together;
    private final OptionRepository options;
    private final RungRepository rungs;
    private final LadderReader ladders;

    EscalationLists(
            JdbcClient jdbc,
            NamedParameterJdbcOperations together,
            OptionRepository options,
            RungRepository rungs,
            LadderReader ladders) {
        this.jdbc = jdbc;
        this.together = together;
        this.options = options;
        this.rungs = rungs;
        this.ladders = ladders;
    }

    public EscalationCard card(Me me, EscalationId id) {
        return jdbc.sql(
                        EscalationRepository.COLUMNS
                                + "where e.id = :id and "
                                + Sight.of(me, "e.circle_id"))
                .param("id", id.value())
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .optional()
                .orElseThrow(NotFound::new);
    }

    public EscalationWhole get(Me me, EscalationId id) {
        var card = card(me, id);
        return new EscalationWhole(card, options.of(id), rungs.of(id), rungs.questions(id));
    }

    /** What waits for my decision, the nearest moment first; at most 200. */
    public List<EscalationCard> waitingFor(Me me) {
        return jdbc.sql(waitingForMe(me))
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .list();
    }

    private static String waitingForMe(Me me) {
        return EscalationRepository.COLUMNS
                + """
                where e.state = 'open' and e.id in (
                    select n.escalation_id from escalation_rung n
                    where n.person_id = :me and n.left_at is null) and \
                """
                + Sight.of(me, "e.circle_id")
                + " order by g.question_at is not null, g.due_at, e.id limit "
                + MOST;
    }

    /** What I asked, or answer for, and is still open; the nearest moment first; at most 200. */
    public List<EscalationCard> mine(Me me) {
        return jdbc.sql(askedByMe(me))
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .list();
    }

    private static String askedByMe(Me me) {
        return EscalationRepository.COLUMNS
                + "where e.state = 'open' and e.owner_id = :me and "
                + Sight.of(me, "e.circle_id")
                + " order by g.due_at, e.id limit "
                + MOST;
    }

    /** All four of somebody's turns in one round trip, for a page that shows them together. */
    public Turns turns(Me me) {
        var questions = new Questions().with("me", me.id().value());
        var toDecide = questions.ask(waitingForMe(me), EscalationRepository::card);
        var asked = questions.ask(askedByMe(me), EscalationRepository::card);
        var toHelp = questions.ask(SupportLists.waitingForMe(me), SupportRepository::card);
        var helpAsked = questions.ask(SupportLists.askedByMe(me), SupportRepository::card);
        questions.put(together);
        return new Turns(toDecide.list(), asked.list(), toHelp.list(), helpAsked.list());
    }

    /** Those raised on one record, the open ones first, then the newest; at most 200. */
    public List<EscalationCard> of(Me me, Subject about) {
        return jdbc.sql(
                        EscalationRepository.COLUMNS
                                + "where e.about_kind = :kind and e.about_id = :about and "
                                + Sight.of(me, "e.circle_id")
                                + " order by e.state <> 'open', e.id desc limit "
                                + MOST)
                .param("kind", about.kind())
                .param("about", about.id())
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .list();
    }

    /** The open ones of a client or of one of its projects, on whatever record; at most 200. */
    public List<EscalationCard> open(Me me, ClientId client, @Nullable ProjectId project) {
        return jdbc.sql(
                        EscalationRepository.COLUMNS
                                + """
                                where e.state = 'open' and e.client_id = :client
                                    and (:project::bigint is null or e.project_id = :project) and \
                                """
                                + Sight.of(me, "e.circle_id")
                                + " order by g.due_at, e.id limit "
                                + MOST)
                .param("client", client.value())
                .param("project", project == null ? null : project.value())
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .list();
    }

    /** Everything that is open under me, those that reached the top first; at most 200. */
    public List<EscalationCard> open(Me me) {
        return jdbc.sql(
                        EscalationRepository.COLUMNS
                                + "where e.state = 'open' and "
                                + Sight.of(me, "e.circle_id")
                                + " order by e.top_reached_at is null, g.due_at, e.id limit "
                                + MOST)
                .param("me", me.id().value())
                .query(EscalationRepository::card)
                .list();
    }

    /**
     * All of them, newest first.
     *
     * @param state {@code open}, {@code ended} or {@code all}
     */
    public Slice<EscalationCard> list(Me me, String state, @Nullable Cursor after, int limit) {
        var which =
                switch (state) {
                    case "all" -> "true";
                    case "ended" -> "e.state <> 'open'";
                    default -> "e.state = 'open'";
                };
        var rows =
                jdbc.sql(
                                EscalationRepository.COLUMNS
                                        + "where e.id < :last and "
                                        + which
                                        + " and "
                                        + Sight.of(me, "e.circle_id")
                                        + " order by e.id desc limit :limit")
                        .param("last", after == null ? Long.MAX_VALUE : after.number(0))
                        .param("me", me.id().value())
                        .param("limit", limit + 1)
                        .query(EscalationRepository::card)
                        .list();
        return Slice.of(rows, limit, it -> Cursor.of(it.id().value()));
    }

    /** The levels of a project at which a question of mine may enter, from the lowest up. */
    public List<Entry> entries(Me me, @Nullable ProjectId project) {
        if (project == null) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select l.level, p.name, c.name as facing, l.answer_hours
                        from v_ladder l
                        join v_person p on p.id = l.person_id and not p.disabled
                        left join v_contact c on c.id = l.contact_id
                        where l.project_id = :project and p.id <> :me and \
                        """
                                + Sight.of(me, "l.circle_id")
                                + " order by l.level")
                .param("project", project.value())
                .param("me", me.id().value())
                .query((row, index) ->
                        new Entry(
                                row.getInt("level"),
                                row.getString("name"),
                                row.getString("facing"),
                                row.getInt("answer_hours")))
                .list();
    }

    /** Whether anybody stands above me in the reporting line. */
    public boolean hasSuperior(Me me) {
        return !ladders.superiors(me.id()).isEmpty();
    }

    /**
     * A level of the ladder.
     *
     * @param facing who stands there at the client; none when nobody is named
     * @param hours within which this level answers
     */
    public record Entry(int level, String name, @Nullable String facing, int hours) {}
}
