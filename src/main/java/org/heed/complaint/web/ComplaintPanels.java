package org.heed.complaint.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.complaint.ComplaintFilter;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintOrder;
import org.heed.escalation.BriefPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The open complaints of a client and of a project, on their pages. */
@Component
@Order(10)
class ComplaintPanels implements ClientPanel, ProjectPanel, BriefPanel {

    private static final int ROWS = 8;

    private final ComplaintLists lists;

    ComplaintPanels(ComplaintLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return hung(
                me,
                ComplaintFilter.ALL.of(client.id()),
                "/complaints?client=" + client.slug(),
                "/complaints/new?for=" + client.slug());
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return hung(
                me,
                ComplaintFilter.ALL.in(project.id()),
                "/complaints?project=" + project.number(),
                "/complaints/new?in=" + project.number());
    }

    private Optional<Panel> hung(Me me, ComplaintFilter filter, String all, String begin) {
        var open = lists.list(me, filter.stillOpen(), ComplaintOrder.RECEIVED, ROWS, null).items();
        return Optional.of(
                new Panel(
                        "complaint.list.panel.title",
                        "complaint/panel",
                        new ListPages.Hung(open, all, begin),
                        true));
    }
}
