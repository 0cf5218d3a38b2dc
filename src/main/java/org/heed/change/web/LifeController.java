package org.heed.change.web;

import org.heed.change.Changes;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Letting go, putting off, taking up again, and who decides. */
@Controller("changeLifeController")
class LifeController {

    private final Changes changes;
    private final Sheets sheets;

    LifeController(Changes changes, Sheets sheets) {
        this.changes = changes;
        this.sheets = sheets;
    }

    @GetMapping(Numbers.CHANGE + "/withdrawal")
    ModelAndView withdrawing(Me me, @PathVariable String number, Form form) {
        return sheets.small(
                me,
                Numbers.id(number),
                "withdrawal",
                "/withdrawal",
                form,
                ChangePages.Field.of("why", "area", true, null));
    }

    @PostMapping(Numbers.CHANGE + "/withdrawal")
    ModelAndView withdraw(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    changes.withdraw(me, id, form.version(), form.text("why"));
                    return Pages.go(id.url(), Notice.of("change.said.withdrawn"));
                },
                () -> withdrawing(me, number, form));
    }

    @GetMapping(Numbers.CHANGE + "/deferral")
    ModelAndView deferring(Me me, @PathVariable String number, Form form) {
        return sheets.small(
                me,
                Numbers.id(number),
                "deferral",
                "/deferral",
                form,
                ChangePages.Field.of("until", "date", true, null),
                ChangePages.Field.of("why", "area", true, null));
    }

    @PostMapping(Numbers.CHANGE + "/deferral")
    ModelAndView defer(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var until = form.day("until");
                    if (until.isEmpty() && form.wrong("until").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "until"));
                    }
                    form.done();
                    changes.defer(me, id, form.version(), until.orElseThrow(), form.text("why"));
                    return Pages.go(id.url(), Notice.of("change.said.deferred"));
                },
                () -> deferring(me, number, form));
    }

    @PostMapping(Numbers.CHANGE + "/resumption")
    ModelAndView resume(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(me, id, form, "resumed", () -> changes.resume(me, id, form.version()));
    }

    @PostMapping(Numbers.CHANGE + "/contact")
    ModelAndView name(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return sheets.act(
                me,
                id,
                form,
                "named",
                () -> {
                    var contact = form.number("contact");
                    new Checks().given("contact", contact.orElse(null)).done();
                    changes.nameContact(
                            me, id, form.version(), new ContactId(contact.orElseThrow()));
                });
    }
}
