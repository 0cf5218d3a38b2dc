package org.heed.complaint.web;

import org.heed.client.ClientLists;
import org.heed.clock.ClockLists;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintPanel;
import org.heed.document.DocumentLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;
import org.heed.kernel.web.Panels;
import org.heed.project.ProjectParts;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Puts together what stands beside a complaint: time, promises, people, files. */
@Component
class Rails {

    private static final int PROMISES = 50;

    private final ClientLists clients;
    private final ProjectParts projects;
    private final ClockLists clocks;
    private final PromiseLists promises;
    private final DocumentLists documents;
    private final ObjectProvider<ComplaintPanel> hung;
    private final Panels panels;

    Rails(
            ClientLists clients,
            ProjectParts projects,
            ClockLists clocks,
            PromiseLists promises,
            DocumentLists documents,
            ObjectProvider<ComplaintPanel> hung,
            Panels panels) {
        this.clients = clients;
        this.projects = projects;
        this.clocks = clocks;
        this.promises = promises;
        this.documents = documents;
        this.hung = hung;
        this.panels = panels;
    }

    List<Optional<Panel>> panels(Me me, ComplaintCard card) {
        return hung.orderedStream().map(it -> it.panel(me, card)).toList();
    }

    List<Panels.Placed> wide(List<Optional<Panel>> all) {
        return panels.placed(all, true);
    }

    ComplaintPages.Rail of(Me me, ComplaintCard card, List<Optional<Panel>> all) {
        var subject = card.id().subject();
        var project = card.project();
        return new ComplaintPages.Rail(
                clients.get(me, card.client()),
                clocks.of(me, subject),
                promises.list(me, new PromiseFilter("all", null, null, subject), null, PROMISES)
                        .items(),
                project == null ? List.of() : projects.ladder(me, project),
                documents.of(me, subject),
                panels.placed(all, false));
    }
}
