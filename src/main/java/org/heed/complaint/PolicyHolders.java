package org.heed.complaint;

import org.heed.client.ClientLists;
import org.heed.clock.Holder;
import org.heed.clock.Holders;
import org.heed.identity.Me;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Complaints are of clients and projects; so policies about their clocks are for these. */
@Component
class PolicyHolders implements Holders {

    private final ClientLists clients;
    private final ProjectLists projects;

    PolicyHolders(ClientLists clients, ProjectLists projects) {
        this.clients = clients;
        this.projects = projects;
    }

    @Override
    public Optional<Holder> find(Me me, String kind, String named) {
        return switch (kind) {
            case "client" ->
                    clients.find(me, named)
                            .map(it ->
                                    new Holder(
                                            it.id().subject(),
                                            it.shortName(),
                                            it.circle().value()));
            case "project" ->
                    projects.find(me, named)
                            .map(it ->
                                    new Holder(
                                            it.id().subject(), it.number(), it.circle().value()));
            default -> Optional.empty();
        };
    }
}
