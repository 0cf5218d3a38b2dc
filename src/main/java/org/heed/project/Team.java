package org.heed.project;

import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who of us is on a project: from then on they see it. */
@Service
@Transactional
public class Team {

    private final ProjectRepository projects;
    private final TeamRepository repository;
    private final Circles circles;
    private final ProjectNews news;

    Team(ProjectRepository projects, TeamRepository repository, Circles circles, ProjectNews news) {
        this.projects = projects;
        this.repository = repository;
        this.circles = circles;
        this.news = news;
    }

    /**
     * Takes somebody into the team, or changes what they do there.
     *
     * @throws Refused {@code project.refused.no-such-person} at {@code person}
     */
    public void join(Me me, ProjectId id, PersonId person, String role) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        new Checks().optional("role", role, 100).done();
        var name = repository.name(person, "person");
        if (repository.join(id, person, role.strip())) {
            circles.seat(project.circle(), person);
            news.tell(
                    me,
                    project,
                    (about, at, by) ->
                            new ProjectHappening.Joined(
                                    about, at, by, name, role.isBlank() ? "–" : role.strip()));
        }
    }

    /**
     * Lets somebody leave the team; who is not on it changes nothing.
     *
     * @throws Refused {@code project.refused.manager-stays} for the manager: name another first
     */
    public void leave(Me me, ProjectId id, PersonId person) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        if (project.manager().equals(person)) {
            throw Refused.because("project.refused.manager-stays", "name", project.managerName())
                    .at("team");
        }
        var name = repository.member(id, person);
        if (name.isEmpty()) {
            return;
        }
        repository.leave(id, person);
        if (!person.equals(project.superior())) {
            circles.unseat(project.circle(), person);
        }
        news.tell(
                me,
                project,
                (about, at, by) -> new ProjectHappening.Left(about, at, by, name.get()));
    }
}
