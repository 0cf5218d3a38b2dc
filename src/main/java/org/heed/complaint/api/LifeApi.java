package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ContactId;
import org.heed.complaint.AcknowledgementForm;
import org.heed.complaint.Complaints;
import org.heed.complaint.ConfirmationForm;
import org.heed.complaint.Deadlock;
import org.heed.complaint.PlanForm;
import org.heed.complaint.Updates;
import org.heed.identity.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** The life of a complaint: each state is entered by creating its proof. */
@RestController
@RequestMapping("/api/v1/complaints/{number}")
class LifeApi {

    private final Complaints complaints;
    private final Updates updates;
    private final Shown shown;

    LifeApi(Complaints complaints, Updates updates, Shown shown) {
        this.complaints = complaints;
        this.updates = updates;
        this.shown = shown;
    }

    /** {@code nextAt}: when the client hears from us next; it becomes a promise. */
    record AcknowledgementInput(@Nullable TellingInput telling, @Nullable String nextAt) {}

    record TellInput(@Nullable TellingInput telling, @Nullable String nextAt) {}

    record PlanInput(
            @Nullable TellingInput telling, @Nullable List<ProposalInput.@Nullable Item> items) {}

    /** The client said so, with evidence; or {@code reminders} were sent and nobody answered. */
    record ConfirmationInput(
            @Nullable String at,
            @Nullable Long by,
            @Nullable EvidenceInput evidence,
            @Nullable Integer reminders) {}

    record ReasonInput(@Nullable String reason) {}

    record DeadlockInput(
            @Nullable String reason,
            @Nullable String clientToldAt,
            @Nullable String ourSideToldAt,
            @Nullable Boolean ladderExhausted,
            @Nullable String recourse,
            @Nullable String lookAgainOn) {}

    record ReviewInput(@Nullable String note, @Nullable String lookAgainOn) {}

    @PostMapping("/acknowledgement")
    ResponseEntity<WorkspaceJson> acknowledge(
            Me me,
            @PathVariable String number,
            @RequestBody AcknowledgementInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var telling = shown.telling(me, complaint, in, input.telling());
                    var nextAt = in.momentRequired("nextAt", input.nextAt());
                    in.done();
                    complaints.acknowledge(
                            me, complaint, seen, new AcknowledgementForm(telling, nextAt));
                });
    }

    @PostMapping("/assessment")
    ResponseEntity<WorkspaceJson> assess(
            Me me, @PathVariable String number, HttpServletRequest http) {
        return shown.after(
                me, number, http, (complaint, seen) -> complaints.assess(me, complaint, seen));
    }

    /** The first plan, even a provisional one, put to the client. */
    @PostMapping("/plan")
    ResponseEntity<WorkspaceJson> putPlan(
            Me me,
            @PathVariable String number,
            @RequestBody PlanInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var telling = shown.telling(me, complaint, in, input.telling());
                    var items = ProposalInput.items(in, input.items());
                    in.done();
                    updates.putPlan(me, complaint, new PlanForm(telling, items));
                });
    }

    @PostMapping("/updates")
    ResponseEntity<WorkspaceJson> tell(
            Me me,
            @PathVariable String number,
            @RequestBody TellInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var telling = shown.telling(me, complaint, in, input.telling());
                    var nextAt = in.moment("nextAt", input.nextAt());
                    in.done();
                    updates.tell(me, complaint, telling, nextAt);
                });
    }

    @PostMapping("/resolution")
    ResponseEntity<WorkspaceJson> resolve(
            Me me,
            @PathVariable String number,
            @RequestBody TellInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var telling = shown.telling(me, complaint, in, input.telling());
                    in.done();
                    complaints.resolve(me, complaint, seen, telling);
                });
    }

    @PostMapping("/confirmation")
    ResponseEntity<WorkspaceJson> confirm(
            Me me,
            @PathVariable String number,
            @RequestBody ConfirmationInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> complaints.confirm(me, complaint, seen, confirmation(input)));
    }

    private static ConfirmationForm confirmation(ConfirmationInput input) {
        if (input.reminders() != null) {
            return new ConfirmationForm.NoAnswer(input.reminders());
        }
        var in = new Reading();
        var at = in.momentRequired("at", input.at());
        var evidence = in.part("evidence", it -> EvidenceInput.read(it, input.evidence()));
        in.done();
        var by = input.by() == null ? null : new ContactId(input.by());
        return new ConfirmationForm.Said(by, at, evidence);
    }

    @PostMapping("/closure")
    ResponseEntity<WorkspaceJson> close(
            Me me, @PathVariable String number, HttpServletRequest http) {
        return shown.after(
                me, number, http, (complaint, seen) -> complaints.close(me, complaint, seen));
    }

    @PostMapping("/reopening")
    ResponseEntity<WorkspaceJson> reopen(
            Me me,
            @PathVariable String number,
            @RequestBody ReasonInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> complaints.reopen(me, complaint, seen, reason(input)));
    }

    @PostMapping("/withdrawal")
    ResponseEntity<WorkspaceJson> withdraw(
            Me me,
            @PathVariable String number,
            @RequestBody ReasonInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> complaints.withdraw(me, complaint, seen, reason(input)));
    }

    private static String reason(ReasonInput input) {
        var in = new Reading();
        var reason = in.required("reason", input.reason(), 4_000);
        in.done();
        return reason;
    }

    @PostMapping("/deadlock")
    ResponseEntity<WorkspaceJson> giveUp(
            Me me,
            @PathVariable String number,
            @RequestBody DeadlockInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var deadlock =
                            new Deadlock(
                                    in.required("reason", input.reason(), 4_000),
                                    in.momentRequired("clientToldAt", input.clientToldAt()),
                                    in.momentRequired("ourSideToldAt", input.ourSideToldAt()),
                                    Boolean.TRUE.equals(input.ladderExhausted()),
                                    in.optional("recourse", input.recourse(), 1_000));
                    var lookAgainOn = in.dayRequired("lookAgainOn", input.lookAgainOn());
                    in.done();
                    complaints.giveUp(me, complaint, seen, deadlock, lookAgainOn);
                });
    }

    @PostMapping("/deadlock/reviews")
    ResponseEntity<WorkspaceJson> lookAgain(
            Me me,
            @PathVariable String number,
            @RequestBody ReviewInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var note = in.required("note", input.note(), 4_000);
                    var lookAgainOn = in.dayRequired("lookAgainOn", input.lookAgainOn());
                    in.done();
                    complaints.lookAgain(me, complaint, seen, note, lookAgainOn);
                });
    }
}
