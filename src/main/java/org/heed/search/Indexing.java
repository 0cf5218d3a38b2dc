package org.heed.search;

import org.heed.kernel.Describer;
import org.heed.kernel.Happening;
import org.heed.kernel.Subject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Looks at a record again whenever something happened to it, in the same transaction. Records of
 * rooms that describe nothing are not found.
 */
@Component
class Indexing {

    private final ObjectProvider<Describer> describers;
    private final SearchRepository repository;

    // Asked for late: a room that describes may itself search.
    Indexing(ObjectProvider<Describer> describers, SearchRepository repository) {
        this.describers = describers;
        this.repository = repository;
    }

    @EventListener
    void lookAgain(Happening happening) {
        if (happening.kept()) {
            lookAgain(happening.about().subject());
        }
    }

    private void lookAgain(Subject subject) {
        describers.stream()
                .filter(it -> it.kind().equals(subject.kind()))
                .findFirst()
                .ifPresent(it ->
                        it.describe(subject.id())
                                .ifPresentOrElse(
                                        repository::save, () -> repository.remove(subject)));
    }
}
