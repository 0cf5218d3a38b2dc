package org.heed.rhythm.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.client.ClientPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectPanel;
import org.heed.rhythm.DropOffLists;
import org.heed.rhythm.RhythmLists;
import org.heed.rhythm.WithContact;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** The rhythm, and the gap in what they know, on the pages of the client and of the project. */
@Component
@Order(2)
class RhythmPanels implements ClientPanel, ProjectPanel {

    private static final int SHOWN = 3;

    private final RhythmLists rhythms;
    private final DropOffLists dropOffs;

    RhythmPanels(RhythmLists rhythms, DropOffLists dropOffs) {
        this.rhythms = rhythms;
        this.dropOffs = dropOffs;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return panel(me, client.id(), null, client.url(), client.slug());
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return panel(me, project.client(), project.id(), project.url(), project.number());
    }

    private Optional<Panel> panel(
            Me me, ClientId client, @Nullable ProjectId project, String url, String about) {
        var hung =
                new WithContact(
                        rhythms.of(me, client, project).stream().limit(SHOWN).toList(),
                        dropOffs.of(me, client).stream().limit(SHOWN).toList(),
                        url + "/rhythm",
                        about);
        return Optional.of(new Panel("rhythm.panel.title", "rhythm/panel", hung, false));
    }
}
