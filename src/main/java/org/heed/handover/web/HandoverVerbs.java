package org.heed.handover.web;

import org.heed.client.ClientLists;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Component;

import java.util.List;

/** Leads from a project or client to its hand-over: the open one, or the form to begin one. */
@Component
class HandoverVerbs implements RecordVerbs {

    private static final String PROJECTS = "/projects/";
    private static final String CLIENTS = "/clients/";

    private final Handovers handovers;
    private final HandoverLists lists;
    private final ProjectLists projects;
    private final ClientLists clients;

    HandoverVerbs(
            Handovers handovers, HandoverLists lists, ProjectLists projects, ClientLists clients) {
        this.handovers = handovers;
        this.lists = lists;
        this.projects = projects;
        this.clients = clients;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        if (page.startsWith(PROJECTS)) {
            return projects.find(me, page.substring(PROJECTS.length()))
                    .map(it -> of(me, it))
                    .orElse(List.of());
        } else if (page.startsWith(CLIENTS)) {
            return clients.find(me, page.substring(CLIENTS.length()))
                    .map(it ->
                            verb(
                                    lists.of(me, it.id(), null),
                                    handovers.leads(me, null, me.id()),
                                    it.url()))
                    .orElse(List.of());
        } else {
            return List.of();
        }
    }

    private List<RecordVerb> of(Me me, ProjectCard project) {
        return verb(
                lists.of(me, project.client(), project.id()),
                handovers.leads(me, project, project.manager()),
                project.url());
    }

    private static List<RecordVerb> verb(List<HandoverCard> all, boolean leads, String url) {
        var open = all.stream().anyMatch(it -> it.state().open());
        return open || leads
                ? List.of(
                        RecordVerb.to(
                                "swap",
                                open ? "handover.verb.show" : "handover.verb.begin",
                                open
                                        ? url + "/handover"
                                        : "/handovers/new?about="
                                                + url.substring(url.lastIndexOf('/') + 1)))
                : List.of();
    }
}
