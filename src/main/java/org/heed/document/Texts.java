package org.heed.document;

import org.heed.document.Reading.Unreadable;
import org.heed.document.TextRepository.Turn;
import org.heed.identity.Me;
import org.heed.kernel.NotFound;
import org.heed.search.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Reads what files say, after they were kept and one at a time, so that search finds them by it. A
 * file that cannot be read is still kept, and still found by its name. Source: decision 0122.
 */
@Service
public class Texts {

    /** After that whoever reads it has gone. */
    private static final Duration TURN = Duration.ofMinutes(5);

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int TRIES = 3;

    private final TextRepository texts;
    private final DocumentRepository documents;
    private final Reading reading;
    private final Rounds rounds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Texts(
            TextRepository texts,
            DocumentRepository documents,
            Reading reading,
            Rounds rounds,
            TransactionTemplate transaction,
            Clock clock) {
        this.texts = texts;
        this.documents = documents;
        this.reading = reading;
        this.rounds = rounds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads a file again that could not be read: after Heed has learned to. One that was read stays
     * so. Only for administrators.
     *
     * @throws NotFound when there is none, or none whose text is read
     */
    @Transactional
    public void readAgain(Me me, DocumentId id) {
        if (!me.administrator() || !texts.exists(id)) {
            throw new NotFound();
        }
        texts.anew(id, clock.instant());
    }

    /** Reads the next file; whether there was one. */
    boolean step() {
        var now = clock.instant();
        var turn = texts.take(now, now.plus(TURN));
        turn.ifPresent(this::read);
        return turn.isPresent();
    }

    private void read(Turn it) {
        if (it.tries() > TRIES) {
            end(it, "", WhyUnread.NOT_POSSIBLE);
            return;
        }
        try {
            var file = new Opened(documents, it.id(), "", it.type(), it.size());
            end(it, reading.read(it.type(), file::writeTo), null);
        } catch (Unreadable because) {
            if (because.why() == WhyUnread.NOT_POSSIBLE && it.tries() < TRIES) {
                texts.again(it.id(), clock.instant().plus(PAUSE));
            } else {
                end(it, "", because.why());
            }
        }
    }

    private void end(Turn it, String text, @Nullable WhyUnread why) {
        transaction.executeWithoutResult(status -> {
            texts.end(it.id(), text.replace("\0", ""), why, clock.instant());
            rounds.lookAgain(List.of(it.id().subject()));
        });
    }
}
