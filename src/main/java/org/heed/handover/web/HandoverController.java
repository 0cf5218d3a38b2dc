package org.heed.handover.web;

import org.heed.client.ClientLists;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.handover.NewHandover;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonCard;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.util.Map;

/** A hand-over as a whole: begun, shown, handed, called off. */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final HandoverLists lists;
    private final ProjectLists projects;
    private final ClientLists clients;
    private final PeopleLists people;
    private final Topics topics;
    private final Read read;

    HandoverController(
            Handovers handovers,
            HandoverLists lists,
            ProjectLists projects,
            ClientLists clients,
            PeopleLists people,
            Topics topics,
            Read read) {
        this.handovers = handovers;
        this.lists = lists;
        this.projects = projects;
        this.clients = clients;
        this.people = people;
        this.topics = topics;
        this.read = read;
    }

    /** The one that is open, else the last; where there was none, the form to begin one. */
    @GetMapping("/projects/{number}/handover")
    ModelAndView ofProject(Me me, @PathVariable String number, Form form) {
        return newest(me, matter(me, projects.get(me, number).number()), form);
    }

    @GetMapping("/clients/{slug}/handover")
    ModelAndView ofClient(Me me, @PathVariable String slug, Form form) {
        return newest(me, matter(me, clients.get(me, slug).slug()), form);
    }

    private ModelAndView newest(Me me, Matter about, Form form) {
        var all = lists.of(me, about.client(), about.project());
        return all.isEmpty() ? begun(me, about, form) : show(me, all.getFirst().id(), form);
    }

    private Matter matter(Me me, String name) {
        return topics.find(me, name)
                .filter(it ->
                        it.subject().kind().equals("project")
                                || it.subject().kind().equals("client"))
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/handovers/new")
    ModelAndView fresh(Me me, @RequestParam String about, Form form) {
        return begun(me, matter(me, about), form);
    }

    private ModelAndView begun(Me me, Matter about, Form form) {
        return Pages.show(
                "handover/new",
                new HandoverPages.Begun(about, proposed(me, about), ProjectRights.runs(me), form));
    }

    /** Whoever managed it before, else whoever manages it; for a client, whoever asks. */
    private PersonCard proposed(Me me, Matter about) {
        if (about.project() == null) {
            return people.card(me.id());
        }
        var project = projects.get(me, about.project());
        return lists.former(me, project)
                .map(HandoverLists.Former::person)
                .orElseGet(() -> people.card(project.manager()));
    }

    @PostMapping("/handovers")
    ModelAndView create(Me me, Form form) {
        var about = matter(me, form.text("about"));
        return form.attempt(
                () -> {
                    var from = read.person(me, form, "from");
                    var to = read.person(me, form, "to");
                    var planned = form.day("plannedOn");
                    if (planned.isEmpty() && form.wrong("plannedOn").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "plannedOn"));
                    }
                    var until = form.day("overlapUntil");
                    form.done();
                    var id =
                            handovers.prepare(
                                    me,
                                    new NewHandover(
                                            about,
                                            from.orElseThrow(),
                                            to.orElseThrow(),
                                            form.text("reason"),
                                            me.language(),
                                            planned.orElseThrow(),
                                            until.orElse(null)));
                    return Pages.go(
                            "/handovers/" + id.value(), Notice.of("handover.said.prepared"));
                },
                () -> begun(me, about, form));
    }

    @GetMapping("/handovers/{id:[0-9]{1,18}}")
    ModelAndView show(Me me, @PathVariable long id, Form form) {
        return show(me, new HandoverId(id), form);
    }

    private ModelAndView show(Me me, HandoverId id, Form form) {
        var whole = lists.get(me, id);
        var card = whole.card();
        var earlier =
                lists.of(me, card.client(), card.project()).stream()
                        .filter(it -> !it.id().equals(id))
                        .toList();
        return Pages.show(
                "handover/show",
                new HandoverPages.Shown(
                        whole, lists.rights(me, card), earlier, begins(me, card), form));
    }

    private static @Nullable String begins(Me me, HandoverCard card) {
        var name = card.aboutUrl().substring(card.aboutUrl().lastIndexOf('/') + 1);
        return card.state().open() || !ProjectRights.runs(me)
                ? null
                : "/handovers/new?about=" + name;
    }

    @PostMapping("/handovers/{id:[0-9]{1,18}}/handing")
    ModelAndView hand(Me me, @PathVariable long id, Form form) {
        var before = lists.card(me, new HandoverId(id));
        return form.attempt(
                () -> {
                    handovers.hand(me, before.id(), Seen.of(form));
                    return Pages.go(
                            before.url(),
                            Notice.of("handover.said.handed", Map.of("name", before.toName())));
                },
                () -> show(me, before.id(), form));
    }

    @PostMapping("/handovers/{id:[0-9]{1,18}}/calling-off")
    ModelAndView callOff(Me me, @PathVariable long id, Form form) {
        var before = lists.card(me, new HandoverId(id));
        return form.attempt(
                () -> {
                    handovers.callOff(me, before.id(), Seen.of(form), form.text("why"));
                    return Pages.go(before.url(), Notice.of("handover.said.called-off"));
                },
                () -> show(me, before.id(), form));
    }
}
