package org.heed.promise.web;

import org.heed.client.ClientCard;
import org.heed.client.ClientPanel;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseLists;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** What is still to be kept, on the pages of the client and of the project. */
@Component
class PromisePanels implements ClientPanel, ProjectPanel {

    private static final int SHOWN = 8;

    private final PromiseLists lists;

    PromisePanels(PromiseLists lists) {
        this.lists = lists;
    }

    @Override
    public Optional<Panel> panel(Me me, ClientCard client) {
        return panel(me, new PromiseFilter("open", client.id().value(), null, null), client.slug());
    }

    @Override
    public Optional<Panel> panel(Me me, ProjectCard project) {
        return panel(
                me,
                new PromiseFilter("open", null, null, project.id().subject()),
                project.number());
    }

    private Optional<Panel> panel(Me me, PromiseFilter filter, String about) {
        var promises = lists.list(me, filter, null, SHOWN).items();
        return Optional.of(
                new Panel(
                        "promise.title",
                        "promise/panel",
                        new PromisePages.Vows(promises, about),
                        false));
    }
}
