package org.heed.complaint.api;

import org.heed.client.ClientId;
import org.heed.client.ClientLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clients by id or short name, projects by id or number, complaints by number. */
@Component
class References {

    private final ClientLists clients;
    private final ProjectLists projects;

    References(ClientLists clients, ProjectLists projects) {
        this.clients = clients;
        this.projects = projects;
    }

    /**
     * The client of a body; one that is not there, or not for this person, is refused at its field.
     */
    ClientId client(Me me, @Nullable String idOrSlug) {
        if (idOrSlug == null || idOrSlug.isBlank()) {
            throw Refused.because("kernel.refused.missing").at("client");
        }
        try {
            return clients.get(me, idOrSlug).id();
        } catch (NotFound notForThem) {
            throw Refused.because("complaint.refused.no-such-client").at("client");
        }
    }

    @Nullable ProjectId project(Me me, @Nullable String numberOrId) {
        if (numberOrId == null || numberOrId.isBlank()) {
            return null;
        }
        try {
            return projects.get(me, numberOrId).id();
        } catch (NotFound notForThem) {
            throw Refused.because("complaint.refused.no-such-project").at("project");
        }
    }

    /** The complaint of an address: what is no number of ours is not there. */
    static ComplaintNumber number(String text) {
        return ComplaintNumber.of(text).orElseThrow(NotFound::new);
    }

    /** A complaint named in a body. */
    static ComplaintNumber number(String name, @Nullable String text) {
        if (text == null) {
            throw Refused.because("kernel.refused.missing").at(name);
        }
        return ComplaintNumber.of(text)
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at(name));
    }
}
