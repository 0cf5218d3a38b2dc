package org.heed.conversation.web;

import org.heed.client.ClientLists;
import org.heed.client.ContactCard;
import org.heed.client.ContactId;
import org.heed.client.ContactLists;
import org.heed.conversation.ComposerEntry;
import org.heed.conversation.Matter;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Topics;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Notice;
import org.heed.kernel.web.Option;
import org.heed.kernel.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

import java.time.Clock;
import java.util.List;

/**
 * A call, a visit or a message that took place, with whoever it was and about whatever it was:
 * written down in a moment, so that it is. Source: R032, R035.
 */
@Controller("conversationContactController")
class ContactController {

    private static final int PEOPLE = 100;

    private final Touchpoints touchpoints;
    private final Topics topics;
    private final ClientLists clients;
    private final ContactLists contacts;
    private final Clock clock;

    ContactController(
            Touchpoints touchpoints,
            Topics topics,
            ClientLists clients,
            ContactLists contacts,
            Clock clock) {
        this.touchpoints = touchpoints;
        this.topics = topics;
        this.clients = clients;
        this.contacts = contacts;
        this.clock = clock;
    }

    @GetMapping("/touchpoints/new")
    ModelAndView fresh(Me me, @RequestParam(defaultValue = "") String about, Form form) {
        var matter = topics.find(me, about).orElse(null);
        return Pages.show(
                "conversation/contact",
                new ConversationPages.Contact(matter, people(me, matter), form));
    }

    private List<Option> people(Me me, @Nullable Matter matter) {
        return matter == null
                ? List.of()
                : contacts.present(me, matter.client(), PEOPLE).items().stream()
                        .map(ContactController::option)
                        .toList();
    }

    private static Option option(ContactCard it) {
        return Option.of(Long.toString(it.id().value()), it.name());
    }

    @PostMapping("/touchpoints")
    ModelAndView create(Me me, Form form) {
        return form.attempt(
                () -> {
                    var matter = topics.get(me, form.text("about"), "about");
                    var said = ComposerEntry.contact(form, me.zone(), clock.instant());
                    form.done();
                    touchpoints.record(me, touchpoint(me, matter, form, said));
                    return Pages.go(matter.url(), Notice.of("conversation.log.done"));
                },
                () -> fresh(me, form.text("about"), form));
    }

    private NewTouchpoint touchpoint(Me me, Matter matter, Form form, ComposerEntry.Contact said) {
        // What the client reads is in their language, what only we read in the writer's.
        var language = clients.get(me, matter.client()).language();
        return new NewTouchpoint(
                matter.subject(),
                matter.circle(),
                matter.client(),
                matter.project(),
                form.number("contact").map(ContactId::new).orElse(null),
                said.channel(),
                said.direction(),
                said.clientVisible(),
                said.words(),
                said.clientVisible() ? language : me.language(),
                said.at(),
                said.before(),
                said.after());
    }
}
