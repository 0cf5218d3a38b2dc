package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.complaint.Decision;
import org.heed.complaint.FindingForm;
import org.heed.complaint.PointId;
import org.heed.complaint.Points;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.complaint.Step;
import org.heed.complaint.web.FieldPages.Answer;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.project.ClauseId;
import org.heed.project.ProjectId;
import org.heed.project.ProjectParts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.List;

/** What we found out about a point and decide on it, and where it lies against the contract. */
@Controller
class FindingsController {

    private final Points points;
    private final ProjectParts projects;
    private final Workbench bench;

    FindingsController(Points points, ProjectParts projects, Workbench bench) {
        this.points = points;
        this.projects = projects;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/points/{id}/finding")
    ModelAndView draftFinding(
            Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var all = bench.all(me, number);
        var point = PointsController.point(all, id);
        var decision = point.decision();
        return Sheet.of(all.complaint(), "finding", form)
                .to("points/" + id + "/finding")
                .seen(point.version())
                .guide(Step.SOLVE)
                .about(point.text())
                .add(Kind.AREA, "finding", point.finding(), false)
                .offer(
                        Kind.CHOICE,
                        "decision",
                        decision == null ? "" : decision.word(),
                        Answers.of(Decision.class, "complaint.decision."))
                .add(Kind.AREA, "reasons", point.reasons(), false)
                .letter("answer", point.answer(), false)
                .show();
    }

    @PostMapping("/complaints/{number}/points/{id}/finding")
    ModelAndView find(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var decision = form.choice("decision", Decision.class);
                    form.done();
                    var finding =
                            new FindingForm(
                                    form.text("finding"),
                                    decision.orElse(null),
                                    form.text("reasons"),
                                    form.text("answer"));
                    points.find(me, card.number(), new PointId(id), form.version(), finding);
                    return Workbench.back(card, "point-" + id);
                },
                () -> draftFinding(me, number, id, form));
    }

    @GetMapping("/complaints/{number}/points/{id}/scope")
    ModelAndView draftScope(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var all = bench.all(me, number);
        var point = PointsController.point(all, id);
        var scope = point.scope();
        var clause = point.clause();
        var sheet =
                Sheet.of(all.complaint(), "scope", form)
                        .to("points/" + id + "/scope")
                        .seen(point.version())
                        .about(point.text())
                        .add(
                                Kind.CHOICE,
                                "scope",
                                scope == null ? "" : scope.word(),
                                Answers.of(Scope.class, "complaint.scope."));
        var clauses = clauses(me, all.complaint());
        if (!clauses.isEmpty()) {
            sheet.offer(Kind.SELECT, "clause", clause == null ? "" : clause.value(), clauses);
        }
        return sheet.add(Kind.AREA, "note", point.scopeNote(), false).show();
    }

    @PostMapping("/complaints/{number}/points/{id}/scope")
    ModelAndView scope(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var scope = Typed.required(form, "scope", form.choice("scope", Scope.class));
                    var clause = form.number("clause").map(ClauseId::new);
                    form.done();
                    var verdict =
                            new ScopeForm(
                                    scope.orElseThrow(), clause.orElse(null), form.text("note"));
                    points.scope(me, card.number(), new PointId(id), form.version(), verdict);
                    return Workbench.back(card, "point-" + id);
                },
                () -> draftScope(me, number, id, form));
    }

    /** The sentences of the contract one may cite; none without a project. */
    private List<Answer> clauses(Me me, ComplaintCard card) {
        @Nullable ProjectId project = card.project();
        return project == null
                ? List.of()
                : projects.clauses(me, project).stream()
                        .map(it ->
                                new Answer(
                                        Long.toString(it.id().value()),
                                        it.reference() + " · " + it.text()))
                        .toList();
    }
}
