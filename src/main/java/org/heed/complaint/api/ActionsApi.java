package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ActionForm;
import org.heed.complaint.ActionId;
import org.heed.complaint.Actions;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.api.PartsJson.ActionJson;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
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

/** The work that follows from a complaint: who does what by when. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/actions")
class ActionsApi {

    private final Actions actions;
    private final ComplaintLists lists;
    private final Api api;

    ActionsApi(Actions actions, ComplaintLists lists, Api api) {
        this.actions = actions;
        this.lists = lists;
        this.api = api;
    }

    record ActionInput(@Nullable String text, @Nullable Long owner, @Nullable String dueOn) {

        ActionForm read() {
            var in = new Reading();
            var form =
                    new ActionForm(
                            in.required("text", text, 2_000),
                            new PersonId(in.required("owner", owner, 0L)),
                            in.dayRequired("dueOn", dueOn));
            in.done();
            return form;
        }
    }

    record NoteInput(@Nullable String note) {}

    /** {@code agreed}: with whom and how the new day was agreed. */
    record RenegotiationInput(@Nullable String dueOn, @Nullable String agreed) {}

    /** Open ones first, by due day. */
    @GetMapping
    List<ActionJson> list(Me me, @PathVariable String number) {
        return lists.get(me, References.number(number)).actions().stream()
                .map(ActionJson::of)
                .toList();
    }

    @PostMapping
    @Creates(ActionJson.class)
    ResponseEntity<String> create(
            Me me,
            @PathVariable String number,
            @RequestBody ActionInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var id = actions.plan(me, complaint, input.read());
                    var action = get(me, number, id);
                    var location = "/api/v1/complaints/" + complaint + "/actions/" + action.id();
                    return new Api.Made(location, action.version(), action);
                });
    }

    @GetMapping("/{action}")
    ResponseEntity<ActionJson> show(Me me, @PathVariable String number, @PathVariable long action) {
        var found = get(me, number, new ActionId(action));
        return Api.shown(found.version(), found);
    }

    private ActionJson get(Me me, String number, ActionId id) {
        return list(me, number).stream()
                .filter(it -> it.id() == id.value())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @PutMapping("/{action}")
    ResponseEntity<ActionJson> revise(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody ActionInput input,
            HttpServletRequest http) {
        return changed(
                me,
                number,
                action,
                http,
                (id, seen) ->
                        actions.revise(me, References.number(number), id, seen, input.read()));
    }

    @PostMapping("/{action}/completion")
    ResponseEntity<ActionJson> finish(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody NoteInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var note = in.optional("note", input.note(), 4_000);
        in.done();
        return changed(
                me,
                number,
                action,
                http,
                (id, seen) -> actions.finish(me, References.number(number), id, seen, note));
    }

    @PostMapping("/{action}/renegotiation")
    ResponseEntity<ActionJson> renegotiate(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody RenegotiationInput input,
            HttpServletRequest http) {
        var in = new Reading();
        var dueOn = in.dayRequired("dueOn", input.dueOn());
        var agreed = in.required("agreed", input.agreed(), 2_000);
        in.done();
        return changed(
                me,
                number,
                action,
                http,
                (id, seen) ->
                        actions.renegotiate(
                                me, References.number(number), id, seen, dueOn, agreed));
    }

    @DeleteMapping("/{action}")
    ResponseEntity<Void> drop(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            HttpServletRequest http) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    actions.drop(me, References.number(number), new ActionId(action), seen);
                    return ResponseEntity.noContent().build();
                });
    }

    private ResponseEntity<ActionJson> changed(
            Me me,
            String number,
            long action,
            HttpServletRequest http,
            ObjIntConsumer<ActionId> change) {
        int seen = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    change.accept(new ActionId(action), seen);
                    return show(me, number, action);
                });
    }
}
