package org.heed.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.change.AgreementPapers;
import org.heed.change.Agreements;
import org.heed.change.Changes;
import org.heed.change.ClientAnswer;
import org.heed.change.Offers;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.portal.ChangeGuest;
import org.heed.portal.PortalPaths;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** Who decides about a change answers it, signs it, lets go of it, and takes the text along. */
@Controller
@RequestMapping(Asked.START + "/x/{token:[A-Za-z0-9_-]{6,64}}")
class ChangeAnswerController {

    private final ChangeDoorController door;
    private final Offers offers;
    private final Agreements agreements;
    private final Changes changes;
    private final AgreementPapers papers;
    private final ChangeShown shown;

    ChangeAnswerController(
            ChangeDoorController door,
            Offers offers,
            Agreements agreements,
            Changes changes,
            AgreementPapers papers,
            ChangeShown shown) {
        this.door = door;
        this.offers = offers;
        this.agreements = agreements;
        this.changes = changes;
        this.papers = papers;
        this.shown = shown;
    }

    /** What stood before them is the evidence: anything else is shown again and asked again. */
    @PostMapping("/decision")
    ModelAndView decide(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = door.letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () -> {
                    var stood = shown.offer(Asked.language(request), door.change(guest));
                    if (!Shown.hash(stood).equals(form.text("shown"))) {
                        throw Refused.conflict("change.refused.offer-replaced");
                    }
                    offers.answerByClient(
                            guest.actor(),
                            guest.change(),
                            guest.contact(),
                            form.version(),
                            answer(form),
                            stood);
                });
    }

    private static ClientAnswer answer(Form form) {
        var words = form.text("words");
        return switch (form.text("verdict")) {
            case "accepted" ->
                    new ClientAnswer.Accept(
                            form.number("option").map(Long::intValue).orElse(0), words);
            case "insisted" -> new ClientAnswer.Insist(words);
            case "withdrawn" -> new ClientAnswer.Withdraw(words);
            case "later" -> {
                var on = form.day("until");
                new Checks().given("until", on.orElse(null)).done();
                yield new ClientAnswer.Later(on.orElseThrow(), words);
            }
            default -> throw Refused.because("kernel.refused.not-a-choice").at("verdict");
        };
    }

    @PostMapping("/signature")
    ModelAndView sign(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = door.letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () ->
                        agreements.signByClient(
                                guest.actor(),
                                guest.change(),
                                guest.contact(),
                                form.version(),
                                form.text("hash"),
                                form.text("name"),
                                form.text("role")));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable String token, Form form, HttpServletRequest request) {
        var guest = door.letIn(request, token);
        return act(
                guest,
                token,
                form,
                request,
                () ->
                        changes.withdrawByClient(
                                guest.actor(), guest.change(), guest.contact(), form.text("why")));
    }

    @GetMapping("/agreement.pdf")
    void print(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var guest = door.letIn(request, token);
        var paper = door.change(guest).paper();
        if (paper == null) {
            throw new NotFound();
        }
        var bytes = papers.pdfForClient(guest.change(), guest.contact(), paper.number());
        response.setContentType("application/pdf");
        response.setContentLength(bytes.length);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + guest.change().number() + ".pdf\"");
        response.getOutputStream().write(bytes);
    }

    private ModelAndView act(
            ChangeGuest guest, String token, Form form, HttpServletRequest request, Runnable verb) {
        return form.attempt(
                () -> {
                    verb.run();
                    return Pages.go(
                            PortalPaths.change(Asked.language(request), token) + "?thanks=1");
                },
                () -> door.page(guest, token, form, request));
    }
}
