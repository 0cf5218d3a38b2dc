package org.heed.change.web;

import jakarta.servlet.http.HttpServletResponse;

import org.heed.change.AgreementPapers;
import org.heed.change.Agreements;
import org.heed.change.ChangeLists;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.io.IOException;

/** The text that is signed: drawn, read, printed, signed. */
@Controller("changeAgreementController")
class AgreementController {

    private final Agreements agreements;
    private final AgreementPapers papers;
    private final Paperwork paperwork;
    private final ChangeLists lists;
    private final Sheets sheets;

    AgreementController(
            Agreements agreements,
            AgreementPapers papers,
            Paperwork paperwork,
            ChangeLists lists,
            Sheets sheets) {
        this.agreements = agreements;
        this.papers = papers;
        this.paperwork = paperwork;
        this.lists = lists;
        this.sheets = sheets;
    }

    @GetMapping(Numbers.CHANGE + "/agreement")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        var paper = lists.get(me, Numbers.id(number)).agreement();
        return sheets.small(
                me,
                Numbers.id(number),
                "agreement",
                "/agreement",
                form,
                ChangePages.Field.of("terms", "area", false, paper == null ? "" : paper.terms()));
    }

    @PostMapping(Numbers.CHANGE + "/agreement")
    ModelAndView draw(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    agreements.draw(me, id, form.version(), form.text("terms"));
                    return Pages.go(id.url() + "#agreement", Notice.of("change.said.drawn"));
                },
                () -> edit(me, number, form));
    }

    @PostMapping(Numbers.CHANGE + "/signature")
    ModelAndView sign(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(
                me,
                id,
                form,
                "signed",
                () ->
                        agreements.sign(
                                me, id, form.version(), form.text("hash"), form.text("role")));
    }

    @GetMapping(Numbers.CHANGE + "/paper-signature")
    ModelAndView onPaper(Me me, @PathVariable String number, Form form) {
        var whole = lists.get(me, Numbers.id(number));
        var card = whole.card();
        var paper = whole.agreement();
        return sheets.small(
                me,
                card.id(),
                "paper",
                "/paper-signature",
                form,
                paper == null ? 0 : paper.number(),
                ChangePages.Field.of("file", "file", true, null),
                ChangePages.Field.of("name", "text", true, card.contactName()),
                ChangePages.Field.of("role", "text", true, null),
                ChangePages.Field.of("on", "date", true, null));
    }

    @PostMapping(Numbers.CHANGE + "/paper-signature")
    ModelAndView signedOnPaper(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var on = form.day("on");
                    if (on.isEmpty() && form.wrong("on").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "on"));
                    }
                    form.done();
                    agreements.signedOnPaper(
                            me,
                            id,
                            form.version(),
                            paperwork.keep(me, id, form),
                            form.text("name"),
                            form.text("role"),
                            on.orElseThrow());
                    return Pages.go(id.url(), Notice.of("change.said.signed"));
                },
                () -> onPaper(me, number, form));
    }

    @GetMapping(Numbers.CHANGE + "/agreement.pdf")
    void print(Me me, @PathVariable String number, HttpServletResponse response)
            throws IOException {
        var id = Numbers.id(number);
        var paper = lists.get(me, id).agreement();
        if (paper == null) {
            throw new NotFound();
        }
        var bytes = papers.pdf(me, id, paper.number());
        response.setContentType("application/pdf");
        response.setContentLength(bytes.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + id.number() + ".pdf\"");
        response.getOutputStream().write(bytes);
    }
}
