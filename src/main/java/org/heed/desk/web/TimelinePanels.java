package org.heed.desk.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.identity.Me;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The newest that happened with a client and on a project, on their pages. */
@Component
@Order(90)
class TimelinePanels implements ClientPanel, ProjectPanel {

    private static final int ENTRIES = 12;

    private final TimelineLists lists;

    TimelinePanels(TimelineLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return hung(me, client.id().subject());
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return hung(me, project.id().subject());
    }

    private Optional<Panel> hung(Me me, Subject subject) {
        var entries = lists.of(me, subject, TimelineFilter.ALL, null, ENTRIES).items();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "desk.panel.timeline",
                                "desk/story",
                                new DeskPages.Story(entries),
                                true));
    }
}
