package org.heed.change;

import org.heed.complaint.Decision;
import org.heed.complaint.Points;
import org.heed.kernel.Actor;
import org.heed.kernel.web.Dates;
import org.heed.kernel.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.LocalDate;

/** What came of a change answers the complaint's point it was made of, in the client's words. */
@Component
class PointAnswers {

    private final Points points;
    private final Words words;

    PointAnswers(Points points, Words words) {
        this.points = points;
        this.words = words;
    }

    void signed(ChangeCard card, Actor by) {
        answer(card, by, Decision.ACCEPTED, say(card, "signed"));
    }

    void decided(ChangeCard card) {
        answer(card, Actor.system(), null, say(card, "decided"));
    }

    void withdrawn(ChangeCard card) {
        answer(card, Actor.system(), null, say(card, "withdrawn"));
    }

    void deferred(ChangeCard card, LocalDate until) {
        var day = Dates.fullDay(card.language(), until);
        answer(
                card,
                Actor.system(),
                null,
                words.say(
                        card.language(),
                        "change.point.deferred",
                        "number",
                        card.number(),
                        "day",
                        day));
    }

    private String say(ChangeCard card, String which) {
        return words.say(
                card.language(),
                "change.point." + which,
                "number",
                card.number(),
                "title",
                card.title());
    }

    private void answer(ChangeCard card, Actor by, @Nullable Decision decision, String answer) {
        var complaint = card.complaint();
        var point = card.point();
        if (complaint != null && point != null) {
            points.answered(by, complaint, point, decision, answer);
        }
    }
}
