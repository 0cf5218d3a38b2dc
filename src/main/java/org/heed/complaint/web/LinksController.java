package org.heed.complaint.web;

import org.heed.complaint.LinkId;
import org.heed.complaint.LinkKind;
import org.heed.complaint.Links;
import org.heed.complaint.PointId;
import org.heed.complaint.SplitForm;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How a complaint hangs together with others: links, merging, splitting. */
@Controller
class LinksController {

    private static final List<LinkKind> BY_HAND =
            List.of(LinkKind.RELATED, LinkKind.RECURRENCE_OF, LinkKind.BLOCKED_BY, LinkKind.BLOCKS);

    private final Links links;
    private final Workbench bench;
    private final WorkspaceController page;

    LinksController(Links links, Workbench bench, WorkspaceController page) {
        this.links = links;
        this.bench = bench;
        this.page = page;
    }

    @GetMapping("/complaints/{number}/links/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        return Sheet.of(bench.card(me, number), "link-new", form)
                .to("links")
                .add(Kind.CHOICE, "kind", "related", Answers.of(BY_HAND, "complaint.link-kind."))
                .add(Kind.LINE, "other", form.text("to"), true)
                .show();
    }

    @PostMapping("/complaints/{number}/links")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var kind = Typed.required(form, "kind", form.choice("kind", LinkKind.class));
                    var other = Typed.complaint(form, "other");
                    form.done();
                    links.link(me, card.number(), kind.orElseThrow(), other.orElseThrow());
                    return Workbench.back(card, "links");
                },
                () -> draft(me, number, form));
    }

    @PostMapping("/complaints/{number}/links/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    links.unlink(me, card.number(), new LinkId(id));
                    return Workbench.back(card, "links");
                },
                () -> page.show(me, number, form));
    }

    @GetMapping("/complaints/{number}/merge")
    ModelAndView draftMerge(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return Sheet.of(card, "merge", form)
                .seen(card.version())
                .add(Kind.LINE, "into", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/merge")
    ModelAndView merge(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var into = Typed.complaint(form, "into");
                    form.done();
                    links.merge(me, card.number(), Typed.seen(form), into.orElseThrow());
                    var undo = "/complaints/" + card.number() + "/merge/removal";
                    return Pages.go(
                            "/complaints/" + into.orElseThrow(),
                            Notice.of(
                                            "complaint.page.notice.merged",
                                            Map.of("number", card.number().toString()))
                                    .undoAt(undo));
                },
                () -> draftMerge(me, number, form));
    }

    @PostMapping("/complaints/{number}/merge/removal")
    ModelAndView unmerge(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    links.unmerge(me, card.number());
                    return Workbench.back(card, "next");
                },
                () -> page.show(me, number, form));
    }

    @GetMapping("/complaints/{number}/split")
    ModelAndView draftSplit(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var points =
                all.points().stream()
                        .map(it -> new Answer(Long.toString(it.id().value()), it.text()))
                        .toList();
        return Sheet.of(all.complaint(), "split", form)
                .seen(all.complaint().version())
                .add(Kind.CHECKS, "points", List.of(), points)
                .add(Kind.LINE, "title", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/split")
    ModelAndView split(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var points =
                            Typed.numbers(form, "points").stream()
                                    .map(PointId::new)
                                    .collect(Collectors.toSet());
                    var title = form.required("title", 200);
                    form.done();
                    var made =
                            links.split(
                                    me,
                                    card.number(),
                                    Typed.seen(form),
                                    new SplitForm(points, title));
                    return Pages.go("/complaints/" + made);
                },
                () -> draftSplit(me, number, form));
    }
}
