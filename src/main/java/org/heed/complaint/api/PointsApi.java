package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Decision;
import org.heed.complaint.FindingForm;
import org.heed.complaint.PointForm;
import org.heed.complaint.PointId;
import org.heed.complaint.Points;
import org.heed.complaint.Scope;
import org.heed.complaint.ScopeForm;
import org.heed.complaint.api.PartsJson.PointJson;
import org.heed.identity.Me;
import org.heed.kernel.web.Creates;
import org.heed.project.ClauseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** What is complained about, point by point, with finding, decision and (internal) scope. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/points")
class PointsApi {

    private final Points points;
    private final ComplaintLists lists;
    private final Shown shown;

    PointsApi(Points points, ComplaintLists lists, Shown shown) {
        this.points = points;
        this.lists = lists;
        this.shown = shown;
    }

    record PointInput(@Nullable String text) {

        PointForm read() {
            var in = new Reading();
            var form = new PointForm(in.required("text", text, 4_000));
            in.done();
            return form;
        }
    }

    record FindingInput(
            @Nullable String finding,
            @Nullable String decision,
            @Nullable String reasons,
            @Nullable String answer) {}

    record ScopeInput(@Nullable String scope, @Nullable Long clause, @Nullable String note) {}

    /** In the order in which they stand on the page. */
    @GetMapping
    List<PointJson> list(Me me, @PathVariable String number) {
        return lists.get(me, References.number(number)).points().stream()
                .map(PointJson::of)
                .toList();
    }

    @PostMapping
    @Creates(PointJson.class)
    ResponseEntity<String> create(
            Me me,
            @PathVariable String number,
            @RequestBody PointInput input,
            HttpServletRequest http) {
        return shown.made(
                me,
                number,
                "points",
                input,
                http,
                complaint -> get(me, number, points.add(me, complaint, input.read()).value()));
    }

    @GetMapping("/{point}")
    ResponseEntity<PointJson> show(Me me, @PathVariable String number, @PathVariable long point) {
        return Shown.part(get(me, number, point));
    }

    private PointJson get(Me me, String number, long point) {
        return Shown.one(list(me, number), point);
    }

    @PutMapping("/{point}")
    ResponseEntity<PointJson> reword(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody PointInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return Shown.changed(
                http,
                seen -> points.reword(me, complaint, new PointId(point), seen, input.read()),
                () -> get(me, number, point));
    }

    @DeleteMapping("/{point}")
    ResponseEntity<Void> remove(
            Me me, @PathVariable String number, @PathVariable long point, HttpServletRequest http) {
        var complaint = References.number(number);
        return Shown.removed(http, seen -> points.remove(me, complaint, new PointId(point), seen));
    }

    @PutMapping("/{point}/finding")
    ResponseEntity<PointJson> find(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody FindingInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        var in = new Reading();
        var form =
                new FindingForm(
                        in.optional("finding", input.finding(), 8_000),
                        in.choice("decision", input.decision(), Decision.class),
                        in.optional("reasons", input.reasons(), 8_000),
                        in.optional("answer", input.answer(), 8_000));
        in.done();
        return Shown.changed(
                http,
                seen -> points.find(me, complaint, new PointId(point), seen, form),
                () -> get(me, number, point));
    }

    /** Internal: no client ever reads it. */
    @PutMapping("/{point}/scope")
    ResponseEntity<PointJson> scope(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody ScopeInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        var in = new Reading();
        var form =
                new ScopeForm(
                        in.choiceRequired("scope", input.scope(), Scope.class),
                        input.clause() == null ? null : new ClauseId(input.clause()),
                        in.optional("note", input.note(), 4_000));
        in.done();
        return Shown.changed(
                http,
                seen -> points.scope(me, complaint, new PointId(point), seen, form),
                () -> get(me, number, point));
    }
}
