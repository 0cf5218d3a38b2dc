package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ActionForm;
import org.heed.complaint.ActionId;
import org.heed.complaint.Actions;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.api.PartsJson.ActionJson;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
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

/** The work that follows from a complaint: who does what by when. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/actions")
class ActionsApi {

    private final Actions actions;
    private final ComplaintLists lists;
    private final Shown shown;

    ActionsApi(Actions actions, ComplaintLists lists, Shown shown) {
        this.actions = actions;
        this.lists = lists;
        this.shown = shown;
    }

    record ActionInput(@Nullable String text, @Nullable Long owner, @Nullable String dueOn) {

        ActionForm read() {
            var in = new Reading();
            var form =
                    new ActionForm(
                            in.required("text", text, 1_000),
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
        return shown.made(
                me,
                number,
                "actions",
                input,
                http,
                complaint -> get(me, number, actions.plan(me, complaint, input.read()).value()));
    }

    @GetMapping("/{action}")
    ResponseEntity<ActionJson> show(Me me, @PathVariable String number, @PathVariable long action) {
        return Shown.part(get(me, number, action));
    }

    private ActionJson get(Me me, String number, long action) {
        return Shown.one(list(me, number), action);
    }

    @PutMapping("/{action}")
    ResponseEntity<ActionJson> revise(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody ActionInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return Shown.changed(
                http,
                seen -> actions.revise(me, complaint, new ActionId(action), seen, input.read()),
                () -> get(me, number, action));
    }

    @PostMapping("/{action}/completion")
    ResponseEntity<ActionJson> finish(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody NoteInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        var in = new Reading();
        var note = in.optional("note", input.note(), 2_000);
        in.done();
        return Shown.changed(
                http,
                seen -> actions.finish(me, complaint, new ActionId(action), seen, note),
                () -> get(me, number, action));
    }

    @PostMapping("/{action}/renegotiation")
    ResponseEntity<ActionJson> renegotiate(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            @RequestBody RenegotiationInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        var in = new Reading();
        var dueOn = in.dayRequired("dueOn", input.dueOn());
        var agreed = in.required("agreed", input.agreed(), 2_000);
        in.done();
        return Shown.changed(
                http,
                seen ->
                        actions.renegotiate(
                                me, complaint, new ActionId(action), seen, dueOn, agreed),
                () -> get(me, number, action));
    }

    @DeleteMapping("/{action}")
    ResponseEntity<Void> drop(
            Me me,
            @PathVariable String number,
            @PathVariable long action,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return Shown.removed(http, seen -> actions.drop(me, complaint, new ActionId(action), seen));
    }
}
