package org.heed.history;

import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Quote;
import org.heed.kernel.Refused;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What the client asks about a span of the history, pinned there until it is answered with what the
 * answer rests on. Source: R024.
 */
@Service
@Transactional
public class Questions {

    /** The most questions one project shows. */
    public static final int MOST = 100;

    private final QuestionRepository questions;
    private final HistoryLists histories;
    private final ProjectLists projects;
    private final ContactLists contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            QuestionRepository questions,
            HistoryLists histories,
            ProjectLists projects,
            ContactLists contacts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.histories = histories;
        this.projects = projects;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Refused at {@code words}, {@code startsOn}, {@code endsOn}, {@code askedAt}, {@code
     *     contact}; {@code history.refused.not-yours}
     */
    public QuestionId ask(Me me, ProjectId id, NewQuestion asked) {
        var project = running(me, id);
        new Checks()
                .required("words", asked.words(), 2000)
                .that(!asked.endsOn().isBefore(asked.startsOn()), "history.refused.span", "endsOn")
                .that(
                        !asked.askedAt().isAfter(clock.instant()),
                        "history.refused.asked-ahead",
                        "askedAt")
                .done();
        if (asked.contact() != null
                && !contacts.get(me, asked.contact()).client().equals(project.client())) {
            throw new NotFound();
        }
        var made = questions.insert(project, asked);
        events.publishEvent(
                new HistoryHappening.Asked(
                        HistoryHappening.about(project),
                        asked.askedAt(),
                        me.actor(),
                        new Quote(asked.words().strip(), asked.language())));
        return made;
    }

    /**
     * Answers, or answers otherwise.
     *
     * @param on what the answer rests on, at least one thing of this project's history
     * @param visible whether question and answer stand in the client's version
     * @throws Refused at {@code answer}, {@code evidence}; (conflict) stale; {@code
     *     history.refused.not-yours}
     */
    public void answer(
            Me me,
            ProjectId of,
            QuestionId id,
            int version,
            String words,
            Language language,
            List<Evidence.Pick> on,
            boolean visible) {
        var project = running(me, of);
        var question = get(me, of, id);
        new Checks()
                .required("answer", words, 8000)
                .that(!on.isEmpty(), "history.refused.no-evidence", "evidence")
                .that(on.size() <= 50, "history.refused.evidence", "evidence")
                .done();
        var found = histories.among(me, of, on);
        if (found.size() != on.stream().distinct().count()) {
            throw Refused.because("history.refused.evidence").at("evidence");
        }
        var now = clock.instant();
        if (!questions.answer(me, id, version, words, language, visible, now)) {
            throw Refused.stale();
        }
        questions.rest(id, found);
        events.publishEvent(
                new HistoryHappening.Answered(
                        HistoryHappening.about(project),
                        now,
                        me.actor(),
                        question.words(),
                        new Quote(words.strip(), language)));
    }

    @Transactional(readOnly = true)
    public Question get(Me me, ProjectId project, QuestionId id) {
        return questions
                .find(me, id)
                .filter(it -> it.project().equals(project))
                .orElseThrow(NotFound::new);
    }

    /** What is asked about the latest span first; at most {@link #MOST}. */
    @Transactional(readOnly = true)
    public List<Question> of(Me me, ProjectId project) {
        return questions.of(
                me,
                projects.get(me, project).id(),
                LocalDate.EPOCH,
                LocalDate.of(9999, 1, 1),
                MOST);
    }

    private ProjectCard running(Me me, ProjectId id) {
        var project = projects.get(me, id);
        if (!ProjectRights.runs(me)) {
            throw Refused.because("history.refused.not-yours");
        }
        return project;
    }
}
