package org.heed.complaint.web;

import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.clock.Severity;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Matter;
import org.heed.complaint.Particulars;
import org.heed.complaint.ParticularsForm;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Everything about a complaint that we may write anew; never the client's words. */
@Controller
class ParticularsController {

    private final Particulars particulars;
    private final ContactLists contacts;
    private final ProjectLists projects;
    private final Workbench bench;

    ParticularsController(
            Particulars particulars,
            ContactLists contacts,
            ProjectLists projects,
            Workbench bench) {
        this.particulars = particulars;
        this.contacts = contacts;
        this.projects = projects;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/particulars")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        var severity = card.severity();
        var matter = card.matter();
        var contact = card.contact();
        var project = card.project();
        return Sheet.of(card, "particulars", form)
                .seen(card.version())
                .quoting()
                .add(Kind.LINE, "title", card.title(), true)
                .offer(
                        Kind.SELECT,
                        "contact",
                        contact == null ? "" : contact.value(),
                        people(me, card))
                .offer(
                        Kind.SELECT,
                        "project",
                        project == null ? "" : project.value(),
                        projects(me, card))
                .add(Kind.SELECT, "channel", card.channel().word(), Answers.channels())
                .add(Kind.MOMENT, "receivedAt", card.receivedAt(), true)
                .letter("demand", card.demand(), false)
                .offer(
                        Kind.SELECT,
                        "matter",
                        matter == null ? "" : matter.word(),
                        Answers.of(Matter.class, "complaint.matter."))
                .add(Kind.LINE, "object", card.object(), false)
                .add(Kind.AREA, "background", card.background(), false)
                .offer(
                        Kind.SELECT,
                        "severity",
                        severity == null ? "" : Form.slug(severity),
                        Answers.of(Severity.class, "clock.severity."))
                .add(Kind.CHECK, "aboutManager", card.about() != null, false)
                .add(Kind.LINE, "tags", String.join(", ", card.tags()), false)
                .show();
    }

    private List<Answer> people(Me me, ComplaintCard card) {
        return contacts.present(me, card.client(), 200).items().stream()
                .map(it -> new Answer(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    private List<Answer> projects(Me me, ComplaintCard card) {
        return projects.list(me, card.client(), "", null, 200).items().stream()
                .map(it -> new Answer(Long.toString(it.id().value()), it.name()))
                .toList();
    }

    @PostMapping("/complaints/{number}/particulars")
    ModelAndView change(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    particulars.rewrite(me, card.number(), Typed.seen(form), read(me, card, form));
                    return Workbench.back(card, "main");
                },
                () -> edit(me, number, form));
    }

    private static ParticularsForm read(Me me, ComplaintCard card, Form form) {
        var channel = Typed.channel(form);
        var receivedAt = Typed.moment(form, "receivedAt", me);
        var matter = form.choice("matter", Matter.class);
        var severity = form.choice("severity", Severity.class);
        var contact = form.number("contact").map(ContactId::new);
        var project = form.number("project").map(ProjectId::new);
        form.done();
        return new ParticularsForm(
                form.text("title"),
                project.orElse(null),
                contact.orElse(null),
                channel.orElseThrow(),
                exact(card, receivedAt.orElseThrow()),
                form.text("demand"),
                matter.orElse(null),
                form.text("object"),
                form.text("background"),
                severity.orElse(null),
                form.checked("aboutManager"),
                Typed.words(form.text("tags")));
    }

    /** A field holds minutes: the same minute means that nobody changed it. */
    private static Instant exact(ComplaintCard card, Instant typed) {
        var known = card.receivedAt();
        return known.truncatedTo(ChronoUnit.MINUTES).equals(typed) ? known : typed;
    }
}
