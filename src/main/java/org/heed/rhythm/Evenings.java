package org.heed.rhythm;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What has to be done at the end of a transaction, in it: first the works in the order they came,
 * then all changes of the radar together. So a line is the last thing a transaction waits for, and
 * two of them cannot wait for each other. Source: decision 0060.
 */
@Component
class Evenings {

    private final RadarChanges changes;

    Evenings(RadarChanges changes) {
        this.changes = changes;
    }

    /** Inside a transaction only. */
    void add(RadarChange change) {
        var evening = evening();
        if (evening.over) {
            changes.apply(List.of(change));
        } else {
            evening.changes.add(change);
        }
    }

    void later(Runnable work) {
        var evening = evening();
        if (evening.over) {
            work.run();
        } else {
            evening.works.add(work);
        }
    }

    private Evening evening() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Evening known) {
            return known;
        }
        var evening = new Evening();
        TransactionSynchronizationManager.registerSynchronization(evening);
        TransactionSynchronizationManager.bindResource(this, evening);
        return evening;
    }

    private final class Evening implements TransactionSynchronization {

        private final Deque<Runnable> works = new ArrayDeque<>();
        private final List<RadarChange> changes = new ArrayList<>();
        private boolean over;

        @Override
        public void beforeCommit(boolean readOnly) {
            while (!works.isEmpty()) {
                works.removeFirst().run();
            }
            Evenings.this.changes.apply(List.copyOf(changes));
            over = true;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Evenings.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Evenings.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Evenings.this);
        }
    }
}
