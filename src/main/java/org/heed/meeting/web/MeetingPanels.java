package org.heed.meeting.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingKind;
import org.heed.meeting.MeetingLists;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Meetings on the pages of the client, the project and the complaint. */
@Component
@Order(30)
class MeetingPanels implements ClientPanel, ProjectPanel, ComplaintPanel {

    private static final int SHOWN = 5;

    private final MeetingLists lists;

    MeetingPanels(MeetingLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return hung(
                new MeetingPages.Hung(
                        lists.of(me, client.id(), null, SHOWN), client.slug(), null, null));
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return hung(
                new MeetingPages.Hung(
                        lists.of(me, project.client(), project.id(), SHOWN),
                        project.number(),
                        null,
                        null));
    }

    @Override
    public Optional<Panel> panel(Me me, ComplaintCard complaint) {
        var all = lists.of(me, complaint.id().subject());
        var huddle = complaint.isOpen() ? "/complaints/" + complaint.number() + "/huddle" : null;
        return hung(
                new MeetingPages.Hung(
                        all.stream().limit(SHOWN).toList(),
                        complaint.number().toString(),
                        huddle,
                        plans(all).stream()
                                .flatMap(it -> lists.plan(it).stream())
                                .findFirst()
                                .orElse(null)));
    }

    private static List<MeetingCard> plans(List<MeetingCard> all) {
        return all.stream().filter(it -> it.kind() == MeetingKind.HUDDLE).limit(1).toList();
    }

    private static Optional<Panel> hung(MeetingPages.Hung it) {
        return Optional.of(new Panel("meeting.title", "meeting/panel", it, false));
    }
}
