package org.heed.quarter;

import org.heed.kernel.Happening;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayList;
import java.util.List;

/** Hears everything that the house tells, once it is committed, while somebody listens. */
@TestComponent
public class Overheard {

    private final List<Happening> heard = new ArrayList<>();
    private volatile boolean listening;

    @EventListener
    void hear(Happening happening) {
        if (listening) {
            TransactionSynchronizationManager.registerSynchronization(
                    new TransactionSynchronization() {
                        @Override
                        public void afterCommit() {
                            heard.add(happening);
                        }
                    });
        }
    }

    void listen(boolean now) {
        listening = now;
        heard.clear();
    }

    /** What was told since the last time, in order. */
    List<Happening> take() {
        var taken = List.copyOf(heard);
        heard.clear();
        return taken;
    }
}
