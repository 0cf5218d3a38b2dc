package org.heed.project;

import org.heed.identity.Me;
import org.heed.kernel.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the dates that were agreed, and when they were reached. Source: R074. */
@Service
@Transactional
public class Milestones {

    private final ProjectRepository projects;
    private final MilestoneRepository repository;
    private final ProjectNews news;

    Milestones(ProjectRepository projects, MilestoneRepository repository, ProjectNews news) {
        this.projects = projects;
        this.repository = repository;
        this.news = news;
    }

    /** Agrees on a date; it stays known as the first however often it is moved. */
    public MilestoneId plan(Me me, ProjectId id, MilestoneFacts facts) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        facts.check();
        var milestone = repository.add(id, facts);
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.MilestonePlanned(
                                about, at, by, facts.name(), facts.plannedOn().toString()));
        return milestone;
    }

    /** Renames it, moves it, or says when it was reached. */
    public void change(Me me, MilestoneId id, int version, MilestoneFacts facts) {
        var before = repository.get(me, id);
        var project = projects.get(me, before.project());
        ProjectRights.mayRun(me);
        facts.check();
        repository.save(id, version, facts);
        tell(me, project, before, facts);
    }

    private void tell(Me me, ProjectCard project, MilestoneCard before, MilestoneFacts facts) {
        if (!before.plannedOn().equals(facts.plannedOn())) {
            news.tell(
                    me,
                    project,
                    (about, at, by) ->
                            new ProjectHappening.MilestoneMoved(
                                    about,
                                    at,
                                    by,
                                    facts.name(),
                                    before.plannedOn().toString(),
                                    facts.plannedOn().toString()));
        }
        var reachedOn = facts.actualOn();
        if (reachedOn != null && !reachedOn.equals(before.actualOn())) {
            news.tell(
                    me,
                    project,
                    (about, at, by) ->
                            new ProjectHappening.MilestoneReached(
                                    about,
                                    at,
                                    by,
                                    facts.name(),
                                    reachedOn.toString(),
                                    facts.plannedOn().toString()));
        }
        var changes =
                new Change.Changes("project.field.")
                        .compare("milestone", before.name(), facts.name())
                        .compare("reached-on", reachedOn == null ? before.actualOn() : null, null);
        news.tell(me, project, changes.found());
    }

    /** Gives the date up. */
    public void drop(Me me, MilestoneId id, int version) {
        var milestone = repository.get(me, id);
        var project = projects.get(me, milestone.project());
        ProjectRights.mayRun(me);
        repository.drop(id, version);
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.MilestoneDropped(about, at, by, milestone.name()));
    }
}
