package org.heed.complaint.web;

import org.heed.complaint.ComplaintCard;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.Form;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** What was promised on the telephone while the complaint was being made. */
@Component
class OnTheSpot {

    private final Promises promises;
    private final Clock clock;

    OnTheSpot(Promises promises, Clock clock) {
        this.promises = promises;
        this.clock = clock;
    }

    /** A sentence and the moment it is due. */
    record Said(String text, Instant due) {}

    /** None when nothing was promised; without its date it is refused, as every promise is. */
    Optional<Said> read(Me me, Form form) {
        var text = form.optional("text", 500);
        var due = form.moment("due", me.zone());
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (due.isEmpty() && form.wrong("due").isEmpty()) {
            form.refuse(Reason.of("complaint.refused.promise-without-date", "due"));
        }
        return due.map(it -> new Said(text, it));
    }

    void promise(Me me, ComplaintCard card, Said said) {
        promises.make(
                me,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        said.text(),
                        card.language(),
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        me.id(),
                        null,
                        clock.instant(),
                        said.due()));
    }
}
