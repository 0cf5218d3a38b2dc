package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ClientActs;
import org.heed.complaint.Verdict;
import org.heed.kernel.Checks;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.Guest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The client decides: about a proposal, and about whether it worked. What stood on the page is part
 * of the evidence, so a decision about anything else than what stands there now is shown both and
 * asked again. Source: heed.md, "agreed"; design/screens 4.4.
 */
@Controller("portalDecisionController")
@RequestMapping(Asked.START + "/c/{token}")
class DecisionController {

    private final ClientActs acts;
    private final Views views;
    private final Shown shown;

    DecisionController(ClientActs acts, Views views, Shown shown) {
        this.acts = acts;
        this.views = views;
        this.shown = shown;
    }

    /** The form for something different. */
    @GetMapping("/decision")
    ModelAndView show(
            Guest guest, @PathVariable String token, Form form, HttpServletRequest request) {
        var page = views.page(guest, request, token);
        if (page.offer() == null) {
            return Pages.go(page.base());
        }
        return Pages.show("portal/decision", new PortalPages.Acting(form, "decision", true, page));
    }

    @PostMapping("/decision")
    ModelAndView create(
            Guest guest, @PathVariable String token, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    var verdict = form.choice("verdict", Verdict.class).orElse(Verdict.CHANGES);
                    form.done();
                    decide(guest, verdict, form, request);
                    return Pages.go(
                            verdict == Verdict.ACCEPTED ? "done/accepted" : "done/different");
                },
                () -> again(guest, token, form, request));
    }

    private void decide(Guest guest, Verdict verdict, Form form, HttpServletRequest request) {
        var text = form.text("text");
        if (verdict != Verdict.ACCEPTED) {
            new Checks().required("text", text, 4_000).done();
        }
        var complaint = views.complaint(guest);
        int version = form.version();
        var proposal =
                complaint.proposals().stream()
                        .filter(it -> it.number() == version)
                        .findFirst()
                        .orElseThrow(() -> Refused.conflict("portal.refused.replaced"));
        var stood = shown.proposal(Asked.language(request), guest.zone(), complaint, proposal);
        if (!Shown.hash(stood).equals(form.text("shown"))) {
            throw Refused.conflict("portal.refused.replaced");
        }
        acts.decide(guest.actor(), guest.complaint(), version, verdict, text, stood);
    }

    private ModelAndView again(Guest guest, String token, Form form, HttpServletRequest request) {
        var page = views.page(guest, request, token);
        if (form.reasons().stream().allMatch(it -> "text".equals(it.at()))
                && page.offer() != null) {
            return Pages.show(
                    "portal/decision", new PortalPages.Acting(form, "decision", true, page));
        }
        var before =
                page.complaint().proposals().stream()
                        .filter(it -> form.text("version").equals(String.valueOf(it.number())))
                        .findFirst()
                        .orElse(null);
        return Pages.show("portal/replaced", new PortalPages.Replaced(form, before, page));
    }

    /** It worked. Not yet is {@link Act#RESULT}. */
    @PostMapping("/confirmation")
    ModelAndView confirm(
            Guest guest, @PathVariable String token, Form form, HttpServletRequest request) {
        return form.attempt(
                () -> {
                    var stood =
                            shown.result(
                                    Asked.language(request), guest.zone(), views.complaint(guest));
                    acts.judge(guest.actor(), guest.complaint(), true, "", stood);
                    return Pages.go("done/worked");
                },
                () ->
                        Pages.show(
                                "portal/replaced",
                                new PortalPages.Replaced(
                                        form, null, views.page(guest, request, token))));
    }
}
