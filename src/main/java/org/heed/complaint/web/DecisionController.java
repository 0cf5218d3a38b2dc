package org.heed.complaint.web;

import org.heed.complaint.DecisionForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.Step;
import org.heed.complaint.Verdict;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the client decided on a version of our proposal, and what shows it. */
@Controller
class DecisionController {

    private final Proposals proposals;
    private final Proving proving;
    private final Workbench bench;

    DecisionController(Proposals proposals, Proving proving, Workbench bench) {
        this.proposals = proposals;
        this.proving = proving;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/proposals/{version}/decision")
    ModelAndView draft(Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var all = bench.all(me, number);
        var proposal = ProposalsController.proposal(all, version);
        var sheet =
                Sheet.of(all.complaint(), "decision", form)
                        .to("proposals/" + version + "/decision")
                        .guide(Step.SOLVE)
                        .about(proposal.text())
                        .add(
                                Kind.CHOICE,
                                "verdict",
                                "",
                                Answers.of(Verdict.class, "complaint.verdict."))
                        .verbatim("words", null)
                        .add(Kind.MOMENT, "decidedAt", null, true);
        return proving.ask(sheet).show();
    }

    @PostMapping("/complaints/{number}/proposals/{version}/decision")
    ModelAndView create(Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var verdict =
                            Typed.required(form, "verdict", form.choice("verdict", Verdict.class));
                    var at = Typed.moment(form, "decidedAt", me);
                    var evidence = proving.read(me, card, form);
                    proposals.decide(
                            me,
                            card.number(),
                            version,
                            new DecisionForm(
                                    verdict.orElseThrow(),
                                    form.text("words"),
                                    at.orElseThrow(),
                                    evidence));
                    return Workbench.back(card, "next");
                },
                () -> draft(me, number, version, form));
    }
}
