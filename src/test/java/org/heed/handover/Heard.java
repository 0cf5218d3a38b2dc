package org.heed.handover;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what this room tells, once it is committed. */
@TestComponent("handoverHeard")
public class Heard {

    private final List<HandoverHappening> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(HandoverHappening happening) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        heard.add(happening);
                    }
                });
    }

    List<HandoverHappening> of(HandoverId id) {
        return heard.stream().filter(it -> it.handover().id().equals(id)).toList();
    }

    void forget() {
        heard.clear();
    }
}
