package org.heed.conversation;

import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;

/**
 * Whoever speaks first has the floor: a mail meant for later was written before the client said
 * what they have said now, and would leave as if nobody had read it. Source: peers-lessons 1.1.
 */
@Component
class FirstWord {

    private final OutgoingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FirstWord(OutgoingMails mails, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(Happening happening) {
        if (isTheirs(happening)) {
            holdBack(happening.about().subject(), happening.at());
        }
    }

    /** A contact's own act that both sides see, or their words as one of us noted them. */
    private static boolean isTheirs(Happening happening) {
        return happening.actor().kind() == Actor.Kind.CONTACT && happening.clientVisible()
                || happening instanceof ConversationHappening.Touched touched
                        && touched.touchpoint().direction() == Direction.IN;
    }

    private void holdBack(Subject about, Instant said) {
        var now = clock.instant();
        for (var id : mails.holdBack(about, said, now)) {
            events.publishEvent(new MailHappening.HeldBack(mails.get(id), now, Actor.system()));
        }
    }
}
