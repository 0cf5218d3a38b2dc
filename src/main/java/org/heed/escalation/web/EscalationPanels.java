package org.heed.escalation.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientId;
import org.heed.client.ClientPanel;
import org.heed.escalation.DifficultyCard;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.OpenClimbs;
import org.heed.escalation.SupportCard;
import org.heed.escalation.SupportLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectId;
import org.heed.project.ProjectPanel;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What has climbed, and what was told upward, on the pages of the client and of the project. */
@Component
@Order(5)
class EscalationPanels implements ClientPanel, ProjectPanel {

    private final EscalationLists escalations;
    private final SupportLists support;
    private final DifficultyLists difficulties;

    EscalationPanels(
            EscalationLists escalations, SupportLists support, DifficultyLists difficulties) {
        this.escalations = escalations;
        this.support = support;
        this.difficulties = difficulties;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return panel(me, client.id(), null, client.slug(), client.url() + "/card");
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return panel(me, project.client(), project.id(), project.number(), "");
    }

    private Optional<Panel> panel(
            Me me, ClientId client, @Nullable ProjectId project, String about, String card) {
        var hung =
                new OpenClimbs(
                        escalations.open(me, client, project),
                        support.of(me, client, project).stream().filter(SupportCard::open).toList(),
                        difficulties.of(me, client, project).stream()
                                .filter(DifficultyCard::open)
                                .toList(),
                        about,
                        card);
        return Optional.of(new Panel("escalation.panel.title", "escalation/panel", hung, false));
    }
}
