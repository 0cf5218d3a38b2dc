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
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Api;
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
import java.util.function.ObjIntConsumer;

/** What is complained about, point by point, with finding, decision and (internal) scope. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/points")
class PointsApi {

    private final Points points;
    private final ComplaintLists lists;
    private final Api api;

    PointsApi(Points points, ComplaintLists lists, Api api) {
        this.points = points;
        this.lists = lists;
        this.api = api;
    }

    record PointInput(@Nullable String text) {

        PointForm read() {
            var in = new Reading();
            var form = new PointForm(in.required("text", text, 2_000));
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
        var complaint = References.number(number);
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var id = points.add(me, complaint, input.read());
                    var point = get(me, number, id);
                    var location = "/api/v1/complaints/" + complaint + "/points/" + point.id();
                    return new Api.Made(location, point.version(), point);
                });
    }

    @GetMapping("/{point}")
    ResponseEntity<PointJson> show(Me me, @PathVariable String number, @PathVariable long point) {
        var found = get(me, number, new PointId(point));
        return Api.shown(found.version(), found);
    }

    private PointJson get(Me me, String number, PointId id) {
        return list(me, number).stream()
                .filter(it -> it.id() == id.value())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PutMapping("/{point}")
    ResponseEntity<PointJson> reword(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody PointInput input,
            HttpServletRequest http) {
        return changed(
                me,
                number,
                point,
                http,
                (id, seen) -> points.reword(me, References.number(number), id, seen, input.read()));
    }

    @DeleteMapping("/{point}")
    ResponseEntity<Void> remove(
            Me me, @PathVariable String number, @PathVariable long point, HttpServletRequest http) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    points.remove(me, References.number(number), new PointId(point), seen);
                    return ResponseEntity.noContent().build();
                });
    }

    @PutMapping("/{point}/finding")
    ResponseEntity<PointJson> find(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody FindingInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var form =
                new FindingForm(
                        in.required("finding", input.finding(), 4_000),
                        in.choice("decision", input.decision(), Decision.class),
                        in.optional("reasons", input.reasons(), 4_000),
                        in.optional("answer", input.answer(), 4_000));
        in.done();
        return changed(
                me,
                number,
                point,
                http,
                (id, seen) -> points.find(me, References.number(number), id, seen, form));
    }

    /** Internal: no client ever reads it. */
    @PutMapping("/{point}/scope")
    ResponseEntity<PointJson> scope(
            Me me,
            @PathVariable String number,
            @PathVariable long point,
            @RequestBody ScopeInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var form =
                new ScopeForm(
                        in.choiceRequired("scope", input.scope(), Scope.class),
                        input.clause() == null ? null : new ClauseId(input.clause()),
                        in.optional("note", input.note(), 2_000));
        in.done();
        return changed(
                me,
                number,
                point,
                http,
                (id, seen) -> points.scope(me, References.number(number), id, seen, form));
    }

    private ResponseEntity<PointJson> changed(
            Me me,
            String number,
            long point,
            HttpServletRequest http,
            ObjIntConsumer<PointId> change) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    change.accept(new PointId(point), seen);
                    return show(me, number, point);
                });
    }
}
