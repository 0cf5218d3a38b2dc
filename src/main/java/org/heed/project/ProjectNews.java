package org.heed.project;

import org.heed.identity.Me;
import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.Change;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Tells what happened to a project, on its own and its client's timeline. */
@Component
class ProjectNews {

    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectNews(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** A happening that lacks only what all have. */
    interface Kind {
        ProjectHappening of(About about, Instant at, Actor actor);
    }

    void tell(Me me, ProjectCard project, Kind kind) {
        var about =
                new About(
                        project.id().subject(),
                        project.circle().value(),
                        List.of(project.client().subject()));
        events.publishEvent(kind.of(about, clock.instant(), me.actor()));
    }

    void tell(Me me, ProjectCard project, List<Change> changes) {
        for (var change : changes) {
            tell(me, project, (a, t, by) -> new ProjectHappening.Changed(a, t, by, change));
        }
    }
}
