package org.heed.project;

import org.heed.identity.Me;
import org.heed.kernel.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the sentences of a project's contract. Internal. */
@Service
@Transactional
public class Scope {

    private final ProjectRepository projects;
    private final ClauseRepository repository;
    private final ProjectNews news;

    Scope(ProjectRepository projects, ClauseRepository repository, ProjectNews news) {
        this.projects = projects;
        this.repository = repository;
        this.news = news;
    }

    /** Writes a clause down. */
    public ClauseId agree(Me me, ProjectId id, ClauseFacts facts) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        facts.check();
        var clause = repository.add(id, facts);
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.ClauseAgreed(about, at, by, facts.reference()));
        return clause;
    }

    /** Rewrites a clause. */
    public void amend(Me me, ClauseId id, int version, ClauseFacts facts) {
        var before = repository.get(me, id);
        var project = projects.get(me, before.project());
        ProjectRights.mayRun(me);
        facts.check();
        repository.save(id, version, facts);
        var changes =
                new Change.Changes("project.field.")
                        .compare("kind", key(before.kind()), key(facts.kind()))
                        .compare("reference", before.reference(), facts.reference())
                        .compare("text", before.text(), facts.text());
        news.tell(me, project, changes.found());
    }

    /** Strikes a clause out: it is no longer offered, and stays for those who cited it. */
    public void strike(Me me, ClauseId id, int version) {
        var clause = repository.get(me, id);
        var project = projects.get(me, clause.project());
        ProjectRights.mayRun(me);
        repository.strike(id, version);
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.ClauseStruck(about, at, by, clause.reference()));
    }

    private static String key(ClauseKind kind) {
        return "@project.clause-kind." + kind.word();
    }
}
