package org.heed.notification;

import org.heed.conversation.NewStaffMail;
import org.heed.conversation.StaffMails;
import org.heed.identity.PersonId;
import org.heed.kernel.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Writes the mails that are due: for each person one, whatever it holds. The mail stands in the
 * outbox in the same transaction in which its lines are no longer due, so that no death of a node
 * doubles or loses it.
 */
@Component
class MailSweep {

    /**
     * What needs somebody at once is repeated so often, and in such a distance, until it is seen.
     */
    static final int MAILS = 3;

    static final Duration REPEAT = Duration.ofHours(2);

    /** Two mails to one person are at least this far apart; what comes between goes together. */
    static final Duration APART = Duration.ofMinutes(2);

    private static final int MOST = 1000;

    private final Mailing mailing;
    private final Ears ears;
    private final NoticeWords words;
    private final StaffMails mails;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MailSweep(
            Mailing mailing,
            Ears ears,
            NoticeWords words,
            StaffMails mails,
            TransactionTemplate transaction,
            Clock clock) {
        this.mailing = mailing;
        this.ears = ears;
        this.words = words;
        this.mails = mails;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Until nothing is left that another node does not hold, or a thousand people are written to.
     *
     * @return whether more may wait for the next round
     */
    boolean sweep() {
        for (int people = 0; people < MOST; people++) {
            if (!Boolean.TRUE.equals(transaction.execute(_ -> writeToOne()))) {
                return false;
            }
        }
        return true;
    }

    private boolean writeToOne() {
        var now = clock.instant();
        var person = mailing.next(now);
        person.ifPresent(it -> writeTo(it, now));
        return person.isPresent();
    }

    private void writeTo(long person, Instant now) {
        var last = mailing.last(person);
        var free = last.map(it -> it.plus(APART)).filter(now::isBefore);
        var ear = ears.find(person, now);
        if (free.isPresent()) {
            mailing.postpone(person, now, free.get());
        } else if (ear.isEmpty() || !mails.leave()) {
            mailing.forget(person, now);
        } else {
            write(ear.get(), awake(ear.get(), mailing.due(person, now), now), now);
            mailing.forgetUnseen(person, now);
        }
    }

    /**
     * What should have left before their quiet hours and is late, because no node was there, waits
     * until these are over; what was meant to break them does not.
     */
    private List<Mailing.Due> awake(Ear ear, List<Mailing.Due> lines, Instant now) {
        var quiet = ear.wishes().quiet();
        if (!quiet.holds(now, ear.zone())) {
            return lines;
        }
        lines.stream()
                .filter(it -> !quiet.holds(it.dueAt(), ear.zone()))
                .forEach(it -> mailing.rest(it, quiet.endFrom(now, ear.zone())));
        return lines.stream().filter(it -> quiet.holds(it.dueAt(), ear.zone())).toList();
    }

    private void write(Ear ear, List<Mailing.Due> lines, Instant now) {
        if (lines.isEmpty()) {
            return;
        }
        var first = lines.getFirst();
        var mail = words.told(ear.language(), lines);
        mails.write(
                new NewStaffMail(
                        "notification/%d.%d.%d"
                                .formatted(first.id(), first.version(), first.mails()),
                        new PersonId(ear.person()),
                        ear.language(),
                        mail.subject(),
                        mail.body()));
        lines.forEach(it -> mailing.told(it, now, again(ear, it, now)));
        mailing.mailed(ear.person(), now);
    }

    private static Optional<Instant> again(Ear ear, Mailing.Due line, Instant now) {
        return line.level() == Urgency.NOW && line.mails() + 1 < MAILS
                ? Optional.of(ear.wishes().quiet().endFrom(now.plus(REPEAT), ear.zone()))
                : Optional.empty();
    }
}
