package org.heed.post;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Sorts what has arrived, one mail after the other, on any number of nodes. A mail is claimed in a
 * step of its own, so that one that kills its node does not kill the next one at once; everything
 * that becomes of it is one step, so that a node that dies leaves nothing half done. What cannot be
 * sorted is tried again and then listed; it holds up no other. Source: security, B8; decision 0033.
 */
@Component
class MailSorter {

    /** Longer than any mail takes. */
    static final Duration HOLD = Duration.ofMinutes(5);

    /** Pauses after the first attempt, the second, …; then it is given up. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(10),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1));

    private static final Logger log = LoggerFactory.getLogger(MailSorter.class);

    private final ArrivalRepository arrivals;
    private final MailReader reader;
    private final Understanding understanding;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSorter(
            ArrivalRepository arrivals,
            MailReader reader,
            Understanding understanding,
            TransactionTemplate transaction,
            Clock clock) {
        this.arrivals = arrivals;
        this.reader = reader;
        this.understanding = understanding;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Sorts everything that is due; answers how many mails were tried. */
    int sortDue() {
        int tried = 0;
        while (sortNext()) {
            tried++;
        }
        return tried;
    }

    /** Sorts the one that has waited longest; false when there is none. */
    boolean sortNext() {
        var now = clock.instant();
        var claim = transaction.execute(status -> arrivals.claim(now, now.plus(HOLD)));
        if (claim == null || claim.isEmpty()) {
            return false;
        }
        sort(claim.get());
        return true;
    }

    private void sort(ArrivalRepository.Claim claim) {
        try {
            transaction.executeWithoutResult(
                    status -> arrivals.hold(claim).ifPresent(this::understand));
        } catch (Unreadable broken) {
            transaction.executeWithoutResult(status -> arrivals.fail(claim, why(broken)));
        } catch (RuntimeException | StackOverflowError bug) {
            log.error("Mail {} could not be sorted", claim.id().value(), bug);
            transaction.executeWithoutResult(status -> notNow(claim, why(bug)));
        }
    }

    private void understand(Arrived mail) {
        understanding.of(mail, reader.read(mail.raw()));
        arrivals.sorted(mail.id());
    }

    private void notNow(ArrivalRepository.Claim claim, String why) {
        if (claim.attempt() > PAUSES.size()) {
            arrivals.fail(claim, why);
        } else {
            arrivals.retry(claim, clock.instant().plus(PAUSES.get(claim.attempt() - 1)), why);
        }
    }

    private static String why(Throwable thrown) {
        var said = Objects.requireNonNullElse(thrown.getMessage(), "");
        var kind = thrown instanceof Unreadable ? "" : thrown.getClass().getSimpleName() + " ";
        return Shortened.to(400, Lettering.line(kind + said));
    }
}
