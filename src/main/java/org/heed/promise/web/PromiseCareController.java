package org.heed.promise.web;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.promise.Acknowledgements;
import org.heed.promise.Consent;
import org.heed.promise.Promises;
import org.heed.promise.Reviews;
import org.heed.promise.Tellings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is done for a promise while it is open, and for the client when it is not kept. */
@Controller
@RequestMapping("/promises/{id}")
class PromiseCareController {

    private final Promises promises;
    private final Tellings tellings;
    private final Reviews reviews;
    private final Acknowledgements acknowledgements;
    private final PromiseShown shown;

    PromiseCareController(
            Promises promises,
            Tellings tellings,
            Reviews reviews,
            Acknowledgements acknowledgements,
            PromiseShown shown) {
        this.promises = promises;
        this.tellings = tellings;
        this.reviews = reviews;
        this.acknowledgements = acknowledgements;
        this.shown = shown;
    }

    @PostMapping("/estimate")
    ModelAndView estimate(Me me, @PathVariable long id, Form form) {
        var hours = form.number("effort");
        if (form.text("effort").isEmpty()) {
            form.refuse(Reason.of("kernel.refused.missing", "effort"));
        }
        return shown.attempt(
                me,
                id,
                "estimate",
                form,
                it -> promises.estimate(me, it, hours.map(PromiseForm::hours).orElseThrow()));
    }

    /** By a mail from here, or in another way that is recorded. */
    @PostMapping("/telling")
    ModelAndView tell(Me me, @PathVariable long id, Form form) {
        var channel = form.choice("channel", Channel.class);
        return shown.attempt(
                me,
                id,
                "telling",
                form,
                it -> {
                    if (channel.isPresent()) {
                        var how = new Consent(form.text("how"), null, channel.get());
                        tellings.tell(me, it, how);
                    } else {
                        tellings.write(me, it, message(form));
                    }
                });
    }

    static Tellings.Message message(Form form) {
        return new Tellings.Message(form.text("subject"), form.text("words"));
    }

    @PostMapping("/help")
    ModelAndView help(Me me, @PathVariable long id, Form form) {
        var wish = form.text("wish");
        return shown.attempt(me, id, "help", form, it -> reviews.askForHelp(me, it, wish));
    }

    @PostMapping("/acknowledgement")
    ModelAndView acknowledge(Me me, @PathVariable long id, Form form) {
        var answer =
                form.choice("answer", Acknowledgements.Answer.class)
                        .orElse(Acknowledgements.Answer.KNOWN);
        return shown.attempt(
                me,
                id,
                "acknowledgement",
                form,
                it -> acknowledgements.answer(me, it, answer, form.text("note")));
    }

    @PostMapping("/handing")
    ModelAndView hand(Me me, @PathVariable long id, Form form) {
        var project = form.text("project");
        return shown.attempt(me, id, "handing", form, it -> acknowledgements.hand(me, it, project));
    }
}
