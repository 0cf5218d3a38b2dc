package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintLists;
import org.heed.complaint.DecisionForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.Verdict;
import org.heed.identity.Me;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** Proposals in versions, putting one to the client, and the client's decision. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/proposals")
class ProposalsApi {

    private final Proposals proposals;
    private final ComplaintLists lists;
    private final Shown shown;

    ProposalsApi(Proposals proposals, ComplaintLists lists, Shown shown) {
        this.proposals = proposals;
        this.lists = lists;
        this.shown = shown;
    }

    /** {@code askedInWriting}: the client asked for mail although their mood is high. */
    record DeliveryInput(@Nullable TellingInput telling, @Nullable Boolean askedInWriting) {}

    record DecisionInput(
            @Nullable String verdict,
            @Nullable String words,
            @Nullable String decidedAt,
            @Nullable EvidenceInput evidence) {}

    /** Newest version first. */
    @GetMapping
    List<ProposalJson> list(Me me, @PathVariable String number) {
        return lists.get(me, References.number(number)).proposals().stream()
                .map(ProposalJson::of)
                .toList();
    }

    @PostMapping
    @Creates(ProposalJson.class)
    ResponseEntity<String> create(
            Me me,
            @PathVariable String number,
            @RequestBody ProposalInput input,
            HttpServletRequest http) {
        return shown.made(
                me,
                number,
                "proposals",
                input,
                http,
                complaint -> get(me, number, proposals.draft(me, complaint, input.read())));
    }

    @GetMapping("/{version}")
    ResponseEntity<ProposalJson> show(
            Me me, @PathVariable String number, @PathVariable int version) {
        return Shown.part(get(me, number, version));
    }

    private ProposalJson get(Me me, String number, int version) {
        return Shown.one(list(me, number), version);
    }

    @PutMapping("/{version}")
    ResponseEntity<ProposalJson> revise(
            Me me,
            @PathVariable String number,
            @PathVariable int version,
            @RequestBody ProposalInput input,
            HttpServletRequest http) {
        var complaint = References.number(number);
        return Shown.changed(
                http,
                seen -> proposals.revise(me, complaint, version, seen, input.read()),
                () -> get(me, number, version));
    }

    /** Puts this version to the client. */
    @PostMapping("/{version}/delivery")
    ResponseEntity<WorkspaceJson> put(
            Me me,
            @PathVariable String number,
            @PathVariable int version,
            @RequestBody DeliveryInput input,
            HttpServletRequest http) {
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var telling = shown.telling(me, complaint, in, input.telling());
                    in.done();
                    proposals.put(
                            me,
                            complaint,
                            seen,
                            version,
                            telling,
                            Boolean.TRUE.equals(input.askedInWriting()));
                });
    }

    /** What the client decided about this version, with its evidence. */
    @PostMapping("/{version}/decision")
    ResponseEntity<WorkspaceJson> decide(
            Me me,
            @PathVariable String number,
            @PathVariable int version,
            @RequestBody DecisionInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var form =
                            new DecisionForm(
                                    in.choiceRequired("verdict", input.verdict(), Verdict.class),
                                    in.optional("words", input.words(), 8_000),
                                    in.momentRequired("decidedAt", input.decidedAt()),
                                    in.part(
                                            "evidence",
                                            it -> EvidenceInput.read(it, input.evidence())));
                    in.done();
                    proposals.decide(me, complaint, version, form);
                });
    }
}
