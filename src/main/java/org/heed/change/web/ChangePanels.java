package org.heed.change.web;

import org.heed.change.ChangeCard;
import org.heed.change.ChangeLists;
import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Changes on the pages of the client, the project and the complaint, which waits for them. */
@Component
@Order(25)
class ChangePanels implements ClientPanel, ProjectPanel, ComplaintPanel {

    private static final int SHOWN = 5;

    private final ChangeLists lists;

    ChangePanels(ChangeLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        var all = lists.of(me, client.id(), null, SHOWN);
        return all.isEmpty() ? Optional.empty() : hung(all, "");
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return hung(
                lists.of(me, project.client(), project.id(), SHOWN),
                "/changes/new?about=" + project.number());
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        var all = lists.of(me, complaint.id());
        return all.isEmpty() ? Optional.empty() : hung(all, "");
    }

    private static Optional<Panel> hung(List<ChangeCard> changes, String add) {
        return Optional.of(
                new Panel(
                        "change.title", "change/panel", new ChangePages.Hung(changes, add), false));
    }
}
