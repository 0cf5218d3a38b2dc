package org.heed.project.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The projects of a client, on the client's page. */
@Component
@Order(40)
class ClientProjects implements ClientPanel {

    private static final int ROWS = 8;

    private final ProjectLists lists;

    ClientProjects(ProjectLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        var slice = lists.list(me, client.id(), "", null, ROWS);
        var it =
                new ProjectPages.OfClient(
                        client, slice.items(), slice.next() != null, ProjectRights.runs(me));
        return Optional.of(new Panel("project.list.title", "project/panel", it, true));
    }
}
