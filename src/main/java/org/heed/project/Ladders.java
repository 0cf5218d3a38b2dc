package org.heed.project;

import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says who faces whom on each level of both organisations. */
@Service
@Transactional
public class Ladders {

    private final ProjectRepository projects;
    private final LadderRepository repository;
    private final TeamRepository people;
    private final ContactLists contacts;
    private final ProjectNews news;

    Ladders(
            ProjectRepository projects,
            LadderRepository repository,
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
     * Fills a level, or fills it anew.
     *
     * @param version of the level as the writer saw it; 0 when it was empty
     * @throws Refused {@code project.refused.other-client} for somebody else's contact
     */
    public void place(Me me, ProjectId id, int version, LadderStep step) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        step.check();
        var ours = step.ours() == null ? "–" : people.name(step.ours(), "ours");
        var theirs = theirs(me, project, step.theirs());
        if (!repository.place(id, version, step)) {
            throw Refused.stale();
        }
        news.tell(
                me,
                project,
                (about, at, by) ->
                        new ProjectHappening.LadderPlaced(
                                about, at, by, "" + step.level(), ours, theirs));
    }

    private String theirs(Me me, ProjectCard project, @Nullable ContactId contact) {
        return contact == null ? "–" : contactOf(contacts, me, project, contact, "theirs").name();
    }

    /** Empties a level; an empty one stays as it is. */
    public void clear(Me me, ProjectId id, int level) {
        var project = projects.get(me, id);
        ProjectRights.mayRun(me);
        if (repository.clear(id, level)) {
            news.tell(
                    me,
                    project,
                    (about, at, by) ->
                            new ProjectHappening.LadderCleared(about, at, by, "" + level));
        }
    }

    /** A contact of the project's own client. */
    static ContactCard contactOf(
            ContactLists contacts, Me me, ProjectCard project, ContactId id, String field) {
        var contact = contacts.get(me, id);
        if (!contact.client().equals(project.client())) {
            throw Refused.because("project.refused.other-client", "name", contact.name()).at(field);
        }
        return contact;
    }
}
