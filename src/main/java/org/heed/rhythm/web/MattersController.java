package org.heed.rhythm.web;

import org.heed.client.ClientLists;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.heed.rhythm.BadNewsLists;
import org.heed.rhythm.DropOffLists;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.RadarLists;
import org.heed.rhythm.ReplyLists;
import org.heed.rhythm.RhythmLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** All that is agreed, planned, owed and unsaid with a client, or on one of its projects. */
@Controller
class MattersController {

    private final Topics topics;
    private final ClientLists clients;
    private final ProjectLists projects;
    private final RadarLists radar;
    private final RhythmLists rhythms;
    private final PlanLists plans;
    private final DropOffLists dropOffs;
    private final ReplyLists replies;
    private final BadNewsLists news;

    MattersController(
            Topics topics,
            ClientLists clients,
            ProjectLists projects,
            RadarLists radar,
            RhythmLists rhythms,
            PlanLists plans,
            DropOffLists dropOffs,
            ReplyLists replies,
            BadNewsLists news) {
        this.topics = topics;
        this.clients = clients;
        this.projects = projects;
        this.radar = radar;
        this.rhythms = rhythms;
        this.plans = plans;
        this.dropOffs = dropOffs;
        this.replies = replies;
        this.news = news;
    }

    @GetMapping("/clients/{slug}/rhythm")
    ModelAndView ofClient(Me me, @PathVariable String slug) {
        return show(me, clients.get(me, slug).slug());
    }

    @GetMapping("/projects/{number}/rhythm")
    ModelAndView ofProject(Me me, @PathVariable String number) {
        return show(me, projects.get(me, number).number());
    }

    private ModelAndView show(Me me, String named) {
        var matter = topics.find(me, named).orElseThrow(NotFound::new);
        return Pages.show("rhythm/show", whole(me, matter));
    }

    private RhythmPages.Whole whole(Me me, Matter matter) {
        var client = matter.client();
        var project = matter.project();
        return new RhythmPages.Whole(
                matter,
                radar.of(me, client).stream()
                        .filter(it -> project == null || project.equals(it.project()))
                        .toList(),
                rhythms.of(me, client, project),
                plans.of(me, client, project),
                dropOffs.of(me, client),
                replies.of(me, client).stream()
                        .filter(it -> project == null || project.equals(it.project()))
                        .toList(),
                news.of(me, client).stream()
                        .filter(it -> project == null || project.equals(it.project()))
                        .toList());
    }
}
