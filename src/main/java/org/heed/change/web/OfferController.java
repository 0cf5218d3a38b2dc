package org.heed.change.web;

import org.heed.change.ChangeLists;
import org.heed.change.ClientAnswer;
import org.heed.change.OfferForm;
import org.heed.change.Offers;
import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/** Feeding back to the client, and what they said. */
@Controller("changeOfferController")
class OfferController {

    private static final int DAYS = 14;

    private final Offers offers;
    private final Paperwork paperwork;
    private final ChangeLists lists;
    private final Sheets sheets;
    private final Clock clock;

    OfferController(
            Offers offers, Paperwork paperwork, ChangeLists lists, Sheets sheets, Clock clock) {
        this.offers = offers;
        this.paperwork = paperwork;
        this.lists = lists;
        this.sheets = sheets;
        this.clock = clock;
    }

    @GetMapping(Numbers.CHANGE + "/offer")
    ModelAndView edit(Me me, @PathVariable String number, Form form) {
        var card = lists.card(me, Numbers.id(number));
        return sheets.small(
                me,
                card.id(),
                "offer",
                "/offer",
                form,
                ChangePages.Field.of("words", "area", true, null),
                ChangePages.Field.of(
                        "validUntil", "date", true, card.today(clock.instant()).plusDays(DAYS)),
                ChangePages.Field.select("way", Choices.of("change.way.", "mail", "in-person")));
    }

    @PostMapping(Numbers.CHANGE + "/offer")
    ModelAndView create(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    var until = form.day("validUntil");
                    if (until.isEmpty() && form.wrong("validUntil").isEmpty()) {
                        form.refuse(Reason.of("kernel.refused.missing", "validUntil"));
                    }
                    form.done();
                    offers.feedBack(
                            me,
                            id,
                            form.version(),
                            new OfferForm(
                                    form.text("words"),
                                    until.orElseThrow(),
                                    !form.text("way").equals("in-person")));
                    return Pages.go(id.url(), Notice.of("change.said.fed-back"));
                },
                () -> edit(me, number, form));
    }

    @GetMapping(Numbers.CHANGE + "/answer")
    ModelAndView answering(Me me, @PathVariable String number, Form form) {
        var offer = lists.get(me, Numbers.id(number)).offer();
        var options =
                offer == null
                        ? List.<Option>of()
                        : offer.options().stream()
                                .map(it -> Option.of("" + it.position(), it.title()))
                                .toList();
        return sheets.small(
                me,
                Numbers.id(number),
                "answer",
                "/answer",
                form,
                offer == null ? 0 : offer.number(),
                ChangePages.Field.select(
                        "verdict",
                        Choices.of(
                                "change.verdict.", "accepted", "insisted", "later", "withdrawn")),
                ChangePages.Field.select("option", options),
                ChangePages.Field.of("words", "area", false, null),
                ChangePages.Field.of("until", "date", false, null),
                ChangePages.Field.select(
                        "evidence",
                        Choices.of("change.evidence.", "minute", "mail", "signed-file")),
                ChangePages.Field.of("reference", "text", false, null),
                ChangePages.Field.of("file", "file", false, null));
    }

    @PostMapping(Numbers.CHANGE + "/answer")
    ModelAndView answer(Me me, @PathVariable String number, Form form) {
        var id = Numbers.id(number);
        return form.attempt(
                () -> {
                    offers.answer(
                            me,
                            id,
                            form.version(),
                            said(form),
                            paperwork.evidence(me, id, form),
                            clock.instant());
                    return Pages.go(id.url(), Notice.of("change.said.answered"));
                },
                () -> answering(me, number, form));
    }

    private static ClientAnswer said(Form form) {
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
}
