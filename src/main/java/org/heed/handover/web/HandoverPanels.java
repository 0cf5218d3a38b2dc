package org.heed.handover.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.client.ClientRights;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * What is being handed over, on the pages of the project and the client; and after a project got
 * another manager, the offer to begin.
 */
@Component
@Order(6)
class HandoverPanels implements ClientPanel, ProjectPanel {

    private final Handovers handovers;
    private final HandoverLists lists;

    HandoverPanels(Handovers handovers, HandoverLists lists) {
        this.handovers = handovers;
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        var open = open(lists.of(me, project.client(), project.id()));
        var former = open.isEmpty() ? lists.former(me, project).orElse(null) : null;
        var begins =
                former != null || handovers.leads(me, project, project.manager())
                        ? "/handovers/new?about=" + project.number()
                        : null;
        return panel(open, begins, former);
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        var begins =
                ClientRights.seats(me) && handovers.leads(me, null, me.id())
                        ? "/handovers/new?about=" + client.slug()
                        : null;
        return panel(open(lists.of(me, client.id(), null)), begins, null);
    }

    private static List<HandoverCard> open(List<HandoverCard> all) {
        return all.stream().filter(it -> it.state().open()).toList();
    }

    private static Optional<Panel> panel(
            List<HandoverCard> open,
            @Nullable String begins,
            HandoverLists.@Nullable Former former) {
        return open.isEmpty() && begins == null
                ? Optional.empty()
                : Optional.of(
                        new Panel(
                                "handover.panel.title",
                                "handover/panel",
                                new HandoverPages.Hung(open, begins, former),
                                former != null));
    }
}
