package org.heed.rhythm.web;

import org.heed.client.Channel;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLists;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.heed.rhythm.Confirmations;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.Map;

/** A contact confirmed that they understood what we told them. */
@Controller
@RequestMapping("/touchpoints/{id:[0-9]{1,18}}/confirmation")
class ConfirmationController {

    private final Confirmations confirmations;
    private final TouchpointLists touchpoints;
    private final Choices choices;
    private final Clock clock;

    ConfirmationController(
            Confirmations confirmations,
            TouchpointLists touchpoints,
            Choices choices,
            Clock clock) {
        this.confirmations = confirmations;
        this.touchpoints = touchpoints;
        this.choices = choices;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView fresh(Me me, @PathVariable long id, Form form) {
        var told = touchpoints.get(me, new TouchpointId(id));
        return Pages.show(
                "rhythm/confirming",
                new RhythmPages.Confirming(told, choices.contacts(me, told.client()), form));
    }

    @PostMapping
    ModelAndView create(Me me, @PathVariable long id, Form form) {
        return form.attempt(
                () -> {
                    var told = touchpoints.get(me, new TouchpointId(id));
                    var at =
                            Agreeing.notBefore(
                                    form.moment("at", me.zone()).orElse(clock.instant()),
                                    told.at());
                    var channel = form.choice("channel", Channel.class).orElse(Channel.PHONE);
                    form.done();
                    confirmations.confirm(
                            me,
                            new TouchpointId(id),
                            Agreeing.contact(form).orElse(null),
                            channel,
                            at,
                            form.text("words"));
                    return Pages.go(
                            "/clients/" + told.client().value() + "/rhythm",
                            Notice.of(
                                    "rhythm.confirmation.recorded",
                                    Map.of("name", told.contactName())));
                },
                () -> fresh(me, id, form));
    }
}
