package org.heed.rhythm.web;

import org.heed.client.ContactId;
import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What the forms of this room that name a matter have in common. */
@Component("rhythmAgreeing")
class Agreeing {

    private final Topics topics;
    private final Choices choices;

    Agreeing(Topics topics, Choices choices) {
        this.topics = topics;
        this.choices = choices;
    }

    ModelAndView show(Me me, String template, String about, Form form) {
        var matter = topics.find(me, about).orElse(null);
        return Pages.show(
                template,
                matter == null
                        ? new RhythmPages.Agreeing(null, List.of(), List.of(), form)
                        : new RhythmPages.Agreeing(
                                matter,
                                choices.contacts(me, matter.client()),
                                choices.owners(me, matter.client()),
                                form));
    }

    Matter matter(Me me, Form form) {
        return topics.get(me, form.text("about"), "about");
    }

    static Optional<ContactId> contact(Form form) {
        return form.number("contact").map(ContactId::new);
    }

    static PersonId owner(Me me, Form form) {
        return form.number("owner").map(PersonId::new).orElse(me.id());
    }

    /** A field knows minutes only: within the minute of what came before it, it is that moment. */
    static Instant notBefore(Instant at, Instant floor) {
        var minute = ChronoUnit.MINUTES;
        return at.isBefore(floor) && at.truncatedTo(minute).equals(floor.truncatedTo(minute))
                ? floor
                : at;
    }

    /** Days between 1 and 365; 0, which is refused below, for what is no number or another one. */
    static int every(Form form) {
        return form.number("every").filter(it -> it > 0 && it < 1000).map(Long::intValue).orElse(0);
    }
}
