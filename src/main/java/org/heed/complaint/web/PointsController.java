package org.heed.complaint.web;

import org.heed.complaint.PointForm;
import org.heed.complaint.PointId;
import org.heed.complaint.Points;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The points: one thing complained about each, in the client's sense. */
@Controller
class PointsController {

    private final Points points;
    private final Workbench bench;

    PointsController(Points points, Workbench bench) {
        this.points = points;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/points/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        return Sheet.of(bench.card(me, number), "point-new", form)
                .to("points")
                .quoting()
                .add(Kind.AREA, "text", null, true)
                .show();
    }

    @PostMapping("/complaints/{number}/points")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    points.add(me, card.number(), new PointForm(form.text("text")));
                    return Workbench.back(card, "points");
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/points/{id}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var all = bench.all(me, number);
        var point = point(all, id);
        return Sheet.of(all.complaint(), "point", form)
                .to("points/" + id)
                .seen(point.version())
                .removable("points/" + id + "/removal")
                .quoting()
                .add(Kind.AREA, "text", point.text(), true)
                .show();
    }

    @PostMapping("/complaints/{number}/points/{id}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var text = new PointForm(form.text("text"));
                    points.reword(me, card.number(), new PointId(id), form.version(), text);
                    return Workbench.back(card, "point-" + id);
                },
                () -> edit(me, number, id, form));
    }

    @PostMapping("/complaints/{number}/points/{id}/removal")
    ModelAndView destroy(Me me, @PathVariable String number, @PathVariable long id, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    points.remove(me, card.number(), new PointId(id), form.version());
                    return Workbench.back(card, "points", "point-removed");
                },
                () -> edit(me, number, id, form));
    }

    static Workspace.Point point(Workspace all, long id) {
        return all.points().stream()
                .filter(it -> it.id().value() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
