package org.heed.search;

import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.List;

/**
 * Looks at every record again, in the background and a few at a time: after a client was renamed,
 * or after Heed has learned to read words differently. Source: decision 0022.
 */
@Service
public class Rounds {

    /** Records that one step looks at. */
    static final int STEP = 500;

    private final RoundRepository rounds;
    private final Indexing indexing;
    private final SearchRepository repository;
    private final TransactionTemplate transaction;

    Rounds(
            RoundRepository rounds,
            Indexing indexing,
            SearchRepository repository,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.indexing = indexing;
        this.repository = repository;
        this.transaction = transaction;
    }

    /** Begins a round over everything, or begins it anew. Only for administrators. */
    @Transactional
    public void begin(Me me) {
        require(me);
        rounds.begin(indexing.kinds());
    }

    /** Looks at these at once: where they belong has changed, and nothing happened to them. */
    @Transactional
    public void lookAgain(List<Subject> moved) {
        moved.forEach(indexing::lookAgain);
    }

    /** The kinds of records that are still being looked at; empty when all is as it should be. */
    @Transactional(readOnly = true)
    public List<String> open(Me me) {
        require(me);
        return rounds.open().stream().map(RoundRepository.Open::kind).toList();
    }

    /** One step of the round; whether there is more to do. */
    boolean step() {
        var open = rounds.open();
        if (open.isEmpty()) {
            return false;
        }
        var at = open.getFirst();
        var ids =
                indexing.describer(at.kind())
                        .map(it -> it.after(at.after(), STEP))
                        .orElse(List.of());
        if (ids.isEmpty()) {
            rounds.end(at);
        } else {
            ids.forEach(it -> lookAgain(new Subject(at.kind(), it)));
            rounds.advance(at, ids.getLast());
        }
        return true;
    }

    /** Held while it is read, so that a change made at the same moment is not written over. */
    private void lookAgain(Subject subject) {
        transaction.executeWithoutResult(status -> {
            repository.hold(subject);
            indexing.lookAgain(subject);
        });
    }

    private static void require(Me me) {
        if (!me.administrator()) {
            throw new NotFound();
        }
    }
}
