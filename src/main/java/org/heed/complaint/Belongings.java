package org.heed.complaint;

import org.heed.document.Documents;
import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.heed.lesson.Lessons;
import org.heed.project.ProjectId;
import org.heed.search.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What belongs to a complaint goes with it when it moves to another project: its clocks, what was
 * said, promised, asked and handed over. Its history stays with those who saw it happen. Source:
 * decision 0042.
 */
@Component
class Belongings {

    private final ComplaintClocks clocks;
    private final org.heed.conversation.Whereabouts said;
    private final org.heed.promise.Whereabouts promised;
    private final org.heed.escalation.Whereabouts asked;
    private final org.heed.rhythm.Whereabouts owed;
    private final Documents documents;
    private final Lessons lessons;
    private final Rounds rounds;
    private final List<Attached> attached;

    Belongings(
            ComplaintClocks clocks,
            org.heed.conversation.Whereabouts said,
            org.heed.promise.Whereabouts promised,
            org.heed.escalation.Whereabouts asked,
            org.heed.rhythm.Whereabouts owed,
            Documents documents,
            Lessons lessons,
            Rounds rounds,
            List<Attached> attached) {
        this.clocks = clocks;
        this.said = said;
        this.promised = promised;
        this.asked = asked;
        this.owed = owed;
        this.documents = documents;
        this.lessons = lessons;
        this.rounds = rounds;
        this.attached = List.copyOf(attached);
    }

    void moveTo(ComplaintCard card) {
        clocks.moveTo(card);
        rounds.lookAgain(
                lessons.moveTo(Register.about(card)).stream()
                        .map(it -> new Subject("lesson", it.value()))
                        .toList());
        var went = new LinkedHashSet<Subject>();
        moveTo(Register.about(card), card.project(), went);
        attached.stream()
                .flatMap(it -> it.moveTo(card).stream())
                .filter(went::add)
                .forEach(it -> moveTo(along(it, card), card.project(), went));
        rounds.lookAgain(List.copyOf(went));
    }

    private static About along(Subject it, ComplaintCard card) {
        return new About(it, card.circle().value(), List.of());
    }

    /** It, and what was promised and asked about it, and about that. */
    private void moveTo(About about, @Nullable ProjectId project, Set<Subject> went) {
        went.addAll(said.moveTo(about, project));
        went.addAll(documents.moveTo(about));
        var vows = promised.moveTo(about, project);
        Stream.of(vows, asked.moveTo(about, project), owed.moveTo(about, project, vows))
                .flatMap(List::stream)
                .filter(went::add)
                .forEach(it -> moveTo(new About(it, about.circle(), List.of()), project, went));
    }
}
