package org.heed.promise;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Hears what becomes of promises, once it is committed. */
@Component("heardPromises")
class Heard {

    private final List<PromiseHappening> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void hear(PromiseHappening happening) {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        heard.add(happening);
                    }
                });
    }

    List<String> of(PromiseId id) {
        return heard.stream()
                .filter(it -> it.promise().id().equals(id))
                .map(it -> it.kind().replace("promise.", ""))
                .toList();
    }
}
