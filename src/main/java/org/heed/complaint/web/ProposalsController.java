package org.heed.complaint.web;

import org.heed.complaint.ProposalForm;
import org.heed.complaint.Proposals;
import org.heed.complaint.Step;
import org.heed.complaint.Workspace;
import org.heed.complaint.web.FieldPages.Kind;
import org.heed.complaint.web.SheetPages.Sheet;
import org.heed.conversation.MailKind;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.kernel.NotFound;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What we propose, in versions; and putting a version to the client. */
@Controller
class ProposalsController {

    private final Proposals proposals;
    private final PeopleLists people;
    private final Tellings tellings;
    private final Workbench bench;

    ProposalsController(
            Proposals proposals, PeopleLists people, Tellings tellings, Workbench bench) {
        this.proposals = proposals;
        this.people = people;
        this.tellings = tellings;
        this.bench = bench;
    }

    @GetMapping("/complaints/{number}/proposals/new")
    ModelAndView draft(Me me, @PathVariable String number, Form form) {
        var all = bench.all(me, number);
        var last = all.proposals().stream().findFirst().orElse(null);
        return sheet(Sheet.of(all.complaint(), "proposal", form).to("proposals"), last).show();
    }

    @PostMapping("/complaints/{number}/proposals")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    proposals.draft(me, card.number(), read(me, form));
                    return Workbench.back(card, "proposal");
                },
                () -> draft(me, number, form));
    }

    @GetMapping("/complaints/{number}/proposals/{version}/edit")
    ModelAndView edit(Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var all = bench.all(me, number);
        var proposal = proposal(all, version);
        var sheet =
                Sheet.of(all.complaint(), "proposal", form)
                        .to("proposals/" + version)
                        .seen(proposal.version());
        return sheet(sheet, proposal).show();
    }

    @PostMapping("/complaints/{number}/proposals/{version}")
    ModelAndView change(Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var seen = form.version();
                    proposals.revise(me, card.number(), version, seen, read(me, form));
                    return Workbench.back(card, "proposal");
                },
                () -> edit(me, number, version, form));
    }

    private static Sheet sheet(Sheet sheet, Workspace.@Nullable Proposal now) {
        var items = now == null ? List.<Workspace.Item>of() : now.items();
        return sheet.guide(Step.SOLVE)
                .quoting()
                .letter("text", now == null ? null : now.text(), true)
                .add(Kind.ITEMS, "items", Items.rows(sheet.form(), items), false)
                .letter("cost", now == null ? null : now.cost(), false)
                .letter("needs", now == null ? null : now.needs(), false)
                .letter("couldChange", now == null ? null : now.couldChange(), false)
                .add(Kind.DAY, "answerBy", now == null ? null : now.answerBy(), false)
                .add(Kind.AREA, "feasibility", now == null ? null : now.feasibility(), false)
                .add(Kind.AREA, "effectiveness", now == null ? null : now.effectiveness(), false);
    }

    private ProposalForm read(Me me, Form form) {
        var items = Items.read(form, me, people);
        var answerBy = form.day("answerBy");
        form.done();
        return new ProposalForm(
                form.text("text"),
                items,
                form.text("cost"),
                form.text("needs"),
                form.text("couldChange"),
                form.text("feasibility"),
                form.text("effectiveness"),
                answerBy.orElse(null));
    }

    @GetMapping("/complaints/{number}/proposals/{version}/putting")
    ModelAndView draftPutting(
            Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var all = bench.all(me, number);
        var proposal = proposal(all, version);
        var mood = all.complaint().emotion();
        var sheet =
                Sheet.of(all.complaint(), "putting", form)
                        .to("proposals/" + version + "/putting")
                        .seen(all.complaint().version())
                        .guide(Step.SOLVE)
                        .about(proposal.text());
        tellings.ask(me, sheet, MailKind.PROPOSAL, facts(proposal));
        if (mood != null && mood.high()) {
            sheet.add(Kind.CHECK, "askedInWriting", null, false);
        }
        return sheet.show();
    }

    private static Map<String, Object> facts(Workspace.Proposal proposal) {
        var facts = new HashMap<String, Object>();
        facts.put("proposal", proposal.text());
        facts.put("cost", proposal.cost());
        facts.put("needed", proposal.needs());
        facts.put("may_change", proposal.couldChange());
        var answerBy = proposal.answerBy();
        if (answerBy != null) {
            facts.put("answer_date", answerBy);
        }
        facts.values().removeIf(""::equals);
        return facts;
    }

    @PostMapping("/complaints/{number}/proposals/{version}/putting")
    ModelAndView put(Me me, @PathVariable String number, @PathVariable int version, Form form) {
        var card = bench.card(me, number);
        return form.attempt(
                () -> {
                    var telling = tellings.read(me, card, form);
                    var asked = form.checked("askedInWriting");
                    proposals.put(me, card.number(), Typed.seen(form), version, telling, asked);
                    return tellings.told(me, card, telling);
                },
                () -> draftPutting(me, number, version, form));
    }

    static Workspace.Proposal proposal(Workspace all, int version) {
        return all.proposals().stream()
                .filter(it -> it.number() == version)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
