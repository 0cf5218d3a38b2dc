package org.heed.search;

import org.heed.kernel.Describer;
import org.heed.kernel.Description;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Looks at a record again whenever something happened to it, in the same transaction. Records of
 * rooms that describe nothing are not found. When what people call a record has changed, others may
 * repeat its name: a round looks at them afterwards.
 */
@Component
class Indexing {

    private final ObjectProvider<Describer> describers;
    private final SearchRepository repository;
    private final RoundRepository rounds;

    // Asked for late: a room that describes may itself search.
    Indexing(
            ObjectProvider<Describer> describers,
            SearchRepository repository,
            RoundRepository rounds) {
        this.describers = describers;
        this.repository = repository;
        this.rounds = rounds;
    }

    @EventListener
    void lookAgain(Happening happening) {
        if (!happening.kept()) {
            return;
        }
        var subject = happening.about().subject();
        var before = repository.label(subject);
        lookAgain(subject)
                .filter(it -> before.isPresent() && !before.get().equals(it.label()))
                .ifPresent(renamed -> rounds.begin(kinds()));
        happening.reworded().stream().filter(it -> !it.equals(subject)).forEach(this::lookAgain);
    }

    /** Describes it and keeps that; empty when it is no longer there, or nobody describes it. */
    Optional<Description> lookAgain(Subject subject) {
        var describer = describer(subject.kind());
        var description = describer.flatMap(it -> it.describe(subject.id()));
        description.ifPresent(repository::save);
        if (describer.isPresent() && description.isEmpty()) {
            repository.remove(subject);
        }
        return description;
    }

    Optional<Describer> describer(String kind) {
        return describers.stream().filter(it -> it.kind().equals(kind)).findFirst();
    }

    /** Everything that can be found. */
    List<String> kinds() {
        return describers.stream().map(Describer::kind).sorted().toList();
    }
}
