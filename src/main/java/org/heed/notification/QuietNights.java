package org.heed.notification;

import org.heed.conversation.Resting;
import org.heed.identity.PersonId;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail that was written by day and has waited for a mail server into somebody's quiet hours waits
 * for their end. One that was written in them was meant to break them.
 */
@Component
class QuietNights implements Resting {

    private final Ears ears;

    QuietNights(Ears ears) {
        this.ears = ears;
    }

    @Override
    public Optional<Instant> until(PersonId person, Instant written, Instant now) {
        return ears.find(person.value(), now)
                .filter(it -> it.wishes().quiet().holds(now, it.zone()))
                .filter(it -> !it.wishes().quiet().holds(written, it.zone()))
                .map(it -> it.wishes().quiet().endFrom(now, it.zone()));
    }
}
