package org.heed.meeting;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.conversation.Matter;
import org.heed.conversation.NewNote;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quick talk among us between the client's words and our answer: one action opens it with whom
 * the complaint concerns, and it ends with a preliminary plan. Source: R006.
 */
@Service
@Transactional
public class Huddles {

    private static final Duration LENGTH = Duration.ofMinutes(30);

    private final ComplaintLists complaints;
    private final Meetings meetings;
    private final AgendaRepository agendas;
    private final OutcomeRepository outcomes;
    private final MeetingRepository repository;
    private final Touchpoints touchpoints;
    private final MeetingRegister register;
    private final Words words;
    private final JdbcClient jdbc;

    Huddles(
            ComplaintLists complaints,
            Meetings meetings,
            AgendaRepository agendas,
            OutcomeRepository outcomes,
            MeetingRepository repository,
            Touchpoints touchpoints,
            MeetingRegister register,
            Words words,
            JdbcClient jdbc) {
        this.complaints = complaints;
        this.meetings = meetings;
        this.agendas = agendas;
        this.outcomes = outcomes;
        this.repository = repository;
        this.touchpoints = touchpoints;
        this.register = register;
        this.words = words;
        this.jdbc = jdbc;
    }

    /**
     * Opens one about a complaint, now, with its owners, the one who calls it, and the project's
     * team; pressed twice it is the one that is open. Its points stand among the questions.
     */
    public MeetingId open(Me me, ComplaintNumber number) {
        var whole = complaints.get(me, number);
        var card = whole.complaint();
        var earlier = open(card);
        if (!earlier.isEmpty()) {
            return earlier.getFirst();
        }
        var now = register.now();
        var title =
                words.say(
                        me.language(), "meeting.huddle.title", "number", card.number().toString());
        var id =
                meetings.plan(
                        me,
                        new NewMeeting(
                                MeetingKind.HUDDLE,
                                matter(card),
                                new MeetingPlan(
                                        title,
                                        me.language(),
                                        now,
                                        now.plus(LENGTH),
                                        me.zone(),
                                        "",
                                        "",
                                        me.id()),
                                List.copyOf(concerned(me, card)),
                                List.of(),
                                null));
        whole.points().forEach(it -> agendas.ask(id, it.text(), "", ""));
        meetings.start(me, id);
        return id;
    }

    private List<MeetingId> open(ComplaintCard card) {
        return jdbc.sql(
                        """
                        select m.id from meeting m
                        where m.about_kind = :kind and m.about_id = :about and m.kind = 'huddle'
                            and m.state in ('planned', 'invited', 'running')
                        order by m.id
                        """)
                .param("kind", card.id().subject().kind())
                .param("about", card.id().value())
                .query((row, index) -> new MeetingId(row.getLong("id")))
                .list();
    }

    private static Matter matter(ComplaintCard card) {
        return new Matter(
                card.id().subject(),
                card.number().toString(),
                "/complaints/" + card.number(),
                card.circle(),
                card.client(),
                card.project());
    }

    /** Only who sees the complaint; a team has people who do not. */
    private Set<PersonId> concerned(Me me, ComplaintCard card) {
        var people = new LinkedHashSet<PersonId>();
        people.add(me.id());
        var wanted = new ArrayList<Long>();
        wanted.add(card.owner().id().value());
        card.coOwners().forEach(it -> wanted.add(it.id().value()));
        var project = card.project();
        jdbc.sql(
                        """
                        select p.id
                        from v_person p
                        where not p.disabled
                            and (p.id in (:wanted) or p.id in (
                                select t.person_id from v_project_member t
                                where t.project_id = :project))
                            and (p.role = 'administrator' or p.id in (
                                select s.person_id from v_sight s where s.circle_id = :circle))
                        order by p.id
                        limit 12
                        """)
                .param("wanted", wanted)
                .param("project", project == null ? -1L : project.value())
                .param("circle", card.circle().value())
                .query((row, index) -> new PersonId(row.getLong("id")))
                .list()
                .forEach(people::add);
        return people;
    }

    /**
     * What it came to: the preliminary plan, which stands with the complaint for us alone. Ends the
     * huddle; written again, it replaces the plan.
     *
     * @throws Refused at {@code plan}; {@code meeting.refused.no-huddle}
     */
    public void conclude(Me me, MeetingId id, String plan, Language language) {
        var card = register.take(me, id, MeetingVerb.NOTE);
        if (card.kind() != MeetingKind.HUDDLE) {
            throw Refused.because("meeting.refused.no-huddle");
        }
        new Checks().required("plan", plan, 7000).done();
        var now = register.now();
        if (card.may(MeetingVerb.END)) {
            var all = register.came(id);
            meetings.end(me, id, all);
        }
        outcomes.savePlan(id, plan, language, me.id(), now);
        var after = repository.get(id);
        touchpoints.note(
                me,
                new NewNote(
                        card.about(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        card.number() + "\n" + plan.strip(),
                        language));
        register.announce(
                new MeetingHappening.Concluded(
                        after, register.ours(id), now, me.actor(), plan.strip()));
    }
}
