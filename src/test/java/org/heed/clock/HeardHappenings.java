package org.heed.clock;

import org.heed.kernel.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what the clock tells, once it is committed. */
@Component
class HeardHappenings {

    private final List<ClockHappening> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(ClockHappening happening) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        heard.add(happening);
                    }
                });
    }

    List<ClockHappening> about(Subject subject) {
        return heard.stream().filter(it -> it.about().subject().equals(subject)).toList();
    }

    List<String> kinds(Subject subject) {
        return about(subject).stream().map(ClockHappening::kind).toList();
    }
}
