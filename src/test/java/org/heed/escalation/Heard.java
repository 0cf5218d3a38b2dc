package org.heed.escalation;

import org.heed.kernel.Subject;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what this room tells, once it is committed. */
@TestComponent
public class Heard {

    private final List<ClimbHappening> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(ClimbHappening happening) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        heard.add(happening);
                    }
                });
    }

    public List<ClimbHappening> about(Subject subject) {
        return heard.stream()
                .filter(it ->
                        it.about().subject().equals(subject)
                                || it.about().alongside().contains(subject))
                .toList();
    }

    List<String> kinds(Subject subject) {
        return about(subject).stream().map(ClimbHappening::kind).toList();
    }
}
