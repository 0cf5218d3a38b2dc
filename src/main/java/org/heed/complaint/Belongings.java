package org.heed.complaint;

import org.heed.document.Documents;
import org.heed.kernel.Subject;
import org.heed.lesson.Lessons;
import org.heed.search.Rounds;
import org.springframework.stereotype.Component;

/**
 * What belongs to a complaint goes with it when it moves to another project: its clocks, what was
 * said, promised and handed over. Its history stays with those who saw it happen. Source: decision
 * 0042.
 */
@Component
class Belongings {

    private final ComplaintClocks clocks;
    private final org.heed.conversation.Whereabouts said;
    private final org.heed.promise.Whereabouts promised;
    private final Documents documents;
    private final Lessons lessons;
    private final Rounds rounds;

    Belongings(
            ComplaintClocks clocks,
            org.heed.conversation.Whereabouts said,
            org.heed.promise.Whereabouts promised,
            Documents documents,
            Lessons lessons,
            Rounds rounds) {
        this.clocks = clocks;
        this.said = said;
        this.promised = promised;
        this.documents = documents;
        this.lessons = lessons;
        this.rounds = rounds;
    }

    void moveTo(ComplaintCard card) {
        var about = Register.about(card);
        clocks.moveTo(card);
        said.moveTo(about, card.project());
        documents.moveTo(about);
        rounds.lookAgain(promised.moveTo(about, card.project()));
        rounds.lookAgain(
                lessons.moveTo(about).stream()
                        .map(it -> new Subject("lesson", it.value()))
                        .toList());
    }
}
