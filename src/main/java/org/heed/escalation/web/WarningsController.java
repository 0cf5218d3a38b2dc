package org.heed.escalation.web;

import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.escalation.LeaderCards;
import org.heed.escalation.Warnings;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;

/** Early warnings, and the call that a leader makes because of one: logged afterwards. */
@Controller
class WarningsController {

    private static final int PEOPLE = 50;

    private final Warnings warnings;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final LeaderCards cards;
    private final Touchpoints touchpoints;
    private final Clock clock;

    WarningsController(
            Warnings warnings,
            ClientLists clients,
            ContactLists contacts,
            LeaderCards cards,
            Touchpoints touchpoints,
            Clock clock) {
        this.warnings = warnings;
        this.clients = clients;
        this.contacts = contacts;
        this.cards = cards;
        this.touchpoints = touchpoints;
        this.clock = clock;
    }

    @GetMapping("/warnings")
    ModelAndView list(Me me) {
        return Pages.show(
                "escalation/warnings",
                new EscalationPages.Early(warnings.list(me), warnings.briefed(me).orElse(null)));
    }

    @GetMapping("/clients/{slug}/calls/new")
    ModelAndView call(Me me, @PathVariable String slug, Form form) {
        return called(me, clients.get(me, slug), form);
    }

    private ModelAndView called(Me me, ClientCard client, Form form) {
        return Pages.show(
                "escalation/call",
                new EscalationPages.Call(
                        client,
                        cards.find(me, client.id()).orElse(null),
                        contacts.present(me, client.id(), PEOPLE).items(),
                        form));
    }

    @PostMapping("/clients/{slug}/calls")
    ModelAndView log(Me me, @PathVariable String slug, Form form) {
        var client = clients.get(me, slug);
        return form.attempt(
                () -> {
                    var contact = form.number("contact");
                    var at = form.moment("at", me.zone());
                    var after = form.choice("after", Emotion.class);
                    form.done();
                    touchpoints.record(
                            me,
                            new NewTouchpoint(
                                    client.id().subject(),
                                    client.circle(),
                                    client.id(),
                                    null,
                                    contact.map(ContactId::new).orElse(null),
                                    Channel.PHONE,
                                    Direction.OUT,
                                    false,
                                    form.text("words"),
                                    me.language(),
                                    at.orElse(clock.instant()),
                                    null,
                                    after.orElse(null)));
                    return Pages.go("/warnings", Notice.of("escalation.call.logged"));
                },
                () -> called(me, client, form));
    }
}
