package org.heed.project;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what was agreed about the end and the value of a contract, in versions: the running ones
 * are those of the newest. Source: R055; heed.md, "Change and escalation".
 */
@Service
@Transactional
public class Baselines {

    private final ProjectRepository projects;
    private final BaselineRepository repository;
    private final ProjectNews news;
    private final Clock clock;

    Baselines(
            ProjectRepository projects,
            BaselineRepository repository,
            ProjectNews news,
            Clock clock) {
        this.projects = projects;
        this.repository = repository;
        this.news = news;
        this.clock = clock;
    }

    /** The newest first; throws NotFound for a project this person does not see. */
    @Transactional(readOnly = true)
    public List<Baseline> of(Me me, ProjectId id) {
        projects.get(me, id);
        return repository.of(id);
    }

    /** The one that counts; empty before any was agreed. The right to know has been judged. */
    @Transactional(readOnly = true)
    public Optional<Baseline> current(ProjectId id) {
        return repository.current(id);
    }

    /**
     * Agrees on another end or value; the project's planned end follows.
     *
     * @param seen the number of the one that was looked at; 0 when there was none
     * @return its number
     * @throws Refused stale when another was agreed meanwhile; {@code
     *     project.refused.not-yours-to-run}; at {@code why}, {@code value}, {@code endsOn}, {@code
     *     currency}
     */
    public int agree(Me me, ProjectId id, int seen, BaselineFacts facts) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        facts.check(project.plannedStart());
        var before = repository.current(id);
        if (before.map(Baseline::number).orElse(0) != seen) {
            throw Refused.stale();
        }
        if (before.filter(it -> !it.value().currency().equals(facts.value().currency()))
                .isPresent()) {
            throw Refused.because("project.refused.other-currency").at("currency");
        }
        repository.add(id, seen + 1, facts, me.id(), clock.instant());
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.BaselineAgreed(
                                about,
                                at,
                                by,
                                seen + 1,
                                facts.endsOn().toString(),
                                facts.value().plain(),
                                facts.why().strip()));
        return seen + 1;
    }
}
