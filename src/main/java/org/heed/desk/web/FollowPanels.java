package org.heed.desk.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Panel;
import org.heed.notification.Followings;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** On the pages of complaints, clients and projects: follow it, or leave it. */
@Component
@Order(95)
class FollowPanels implements ClientPanel, ProjectPanel, ComplaintPanel {

    private final Followings followings;

    FollowPanels(Followings followings) {
        this.followings = followings;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return hung(me, client.id().subject(), "/clients/" + client.slug());
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return hung(me, project.id().subject(), "/projects/" + project.number());
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        // Asked for where it is changed: the page of a complaint asks enough as it is (0007).
        var it = new DeskPages.Follow("/complaints/" + complaint.number(), false);
        return Optional.of(new Panel("notification.follow.title", "desk/followed", it, false));
    }

    private Optional<Panel> hung(Me me, Subject subject, String url) {
        var it = new DeskPages.Follow(url, followings.follows(me, subject));
        return Optional.of(new Panel("notification.follow.title", "desk/follow", it, false));
    }
}
