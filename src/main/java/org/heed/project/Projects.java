package org.heed.project;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Change;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.util.List;

/** Writes projects down. Its parts have doors of their own: team, scope, milestones, ladder. */
@Service
@Transactional
public class Projects {

    private final ProjectRepository repository;
    private final TeamRepository team;
    private final ClientLists clients;
    private final Circles circles;
    private final Sight sight;
    private final ProjectNews news;
    private final Clock clock;

    Projects(
            ProjectRepository repository,
            TeamRepository team,
            ClientLists clients,
            Circles circles,
            Sight sight,
            ProjectNews news,
            Clock clock) {
        this.repository = repository;
        this.team = team;
        this.clients = clients;
        this.circles = circles;
        this.sight = sight;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Writes a new project of a client down, with a circle under the client's; its manager and
     * superior are seated there, and the writer, if they would not see it otherwise.
     *
     * @throws Refused {@code project.refused.no-such-person} at {@code manager} or {@code superior}
     */
    public ProjectId open(Me me, ClientId clientId, ProjectFacts facts) {
        var client = clients.get(me, clientId);
        ProjectRights.mayRun(me);
        facts.check();
        requirePeople(facts);
        var circle = circles.open(client.circle());
        var id = repository.add(clientId, circle, facts, clock.instant());
        var project = seat(repository.any(id), facts);
        if (!sight.sees(me, circle)) {
            seat(project, me.id());
        }
        news.tell(
                me,
                project,
                (about, at, by) -> new ProjectHappening.Opened(about, at, by, facts.name()));
        return id;
    }

    /**
     * Rewrites the facts; a new manager or superior is seated. The former manager stays on the
     * team; the former superior, unless on the team, sees the project no longer.
     */
    public void change(Me me, ProjectId id, int version, ProjectFacts facts) {
        var before = repository.get(me, id);
        ProjectRights.mayRun(me);
        facts.check();
        requirePeople(facts);
        repository.save(before, version, facts);
        var after = seat(repository.any(id), facts);
        unseatFormer(before, after);
        if (!before.manager().equals(after.manager())) {
            news.tell(
                    me,
                    after,
                    (about, at, by) ->
                            new ProjectHappening.ManagerNamed(
                                    about,
                                    at,
                                    by,
                                    before.managerName(),
                                    after.managerName(),
                                    before.manager()));
        }
        news.tell(me, after, changes(before, after));
    }

    private ProjectCard seat(ProjectCard project, ProjectFacts facts) {
        seat(project, facts.manager());
        if (facts.superior() != null) {
            circles.seat(project.circle(), facts.superior());
        }
        return project;
    }

    private void unseatFormer(ProjectCard before, ProjectCard after) {
        var former = before.superior();
        if (former != null
                && !former.equals(after.superior())
                && team.member(after.id(), former).isEmpty()) {
            circles.unseat(after.circle(), former);
        }
    }

    private void seat(ProjectCard project, PersonId person) {
        team.join(project.id(), person, "");
        circles.seat(project.circle(), person);
    }

    private void requirePeople(ProjectFacts facts) {
        team.name(facts.manager(), "manager");
        if (facts.superior() != null) {
            team.name(facts.superior(), "superior");
        }
    }

    private static List<Change> changes(ProjectCard from, ProjectCard to) {
        return new Change.Changes("project.field.")
                .compare("name", from.name(), to.name())
                .compare("summary", from.summary(), to.summary())
                .compare("superior", from.superiorName(), to.superiorName())
                .compare("planned-start", from.plannedStart(), to.plannedStart())
                .compare("planned-end", from.plannedEnd(), to.plannedEnd())
                .compare("actual-start", from.actualStart(), to.actualStart())
                .compare("actual-end", from.actualEnd(), to.actualEnd())
                .found();
    }
}
