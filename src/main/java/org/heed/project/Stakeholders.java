package org.heed.project;

import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who has a stake in a project, and how they stand. Internal. Source: R068, R069. */
@Service
@Transactional
public class Stakeholders {

    private final ProjectRepository projects;
    private final StakeholderRepository repository;
    private final TeamRepository people;
    private final ContactLists contacts;
    private final ProjectNews news;

    Stakeholders(
            ProjectRepository projects,
            StakeholderRepository repository,
            TeamRepository people,
            ContactLists contacts,
            ProjectNews news) {
        this.projects = projects;
        this.repository = repository;
        this.people = people;
        this.contacts = contacts;
        this.news = news;
    }

    /**
     * Notes a stakeholder.
     *
     * @throws Refused {@code project.refused.known} when they are noted already; {@code
     *     project.refused.other-client}, {@code project.refused.no-such-person}
     */
    public StakeholderId note(Me me, ProjectId id, StakeholderFacts facts) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        facts.check();
        var name = name(me, project, facts);
        var stakeholder =
                repository
                        .add(id, facts)
                        .orElseThrow(() ->
                                Refused.because("project.refused.known", "name", name).at("who"));
        tell(me, project, name);
        return stakeholder;
    }

    /** Sees them differently; who it is stays. */
    public void change(Me me, StakeholderId id, int version, StakeholderFacts facts) {
        var before = repository.get(me, id);
        var project = projects.get(me, before.project());
        ProjectRights.mayRun(me);
        facts.check();
        repository.save(id, version, facts);
        tell(me, project, before.name());
    }

    /** Takes them off the map. */
    public void forget(Me me, StakeholderId id, int version) {
        var before = repository.get(me, id);
        var project = projects.get(me, before.project());
        ProjectRights.mayRun(me);
        repository.forget(id, version);
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.StakeholderForgotten(about, at, by, before.name()));
    }

    private void tell(Me me, ProjectCard project, String name) {
        news.tell(
                me,
                project,
                (about, at, by) -> new ProjectHappening.StakeholderNoted(about, at, by, name));
    }

    private String name(Me me, ProjectCard project, StakeholderFacts facts) {
        var theirs = facts.theirs();
        if (theirs != null) {
            return Ladders.contactOf(contacts, me, project, theirs, "who").name();
        }
        var ours = facts.ours();
        if (ours == null) {
            throw new IllegalStateException("A stakeholder is of one side");
        }
        return people.name(ours, "who");
    }
}
