package org.heed.post;

import org.heed.client.ContactCard;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * Everything known about a mail when it is judged. Judges and changes nothing. Source:
 * peers-lessons 1.1, 6 to 9.
 *
 * @param automatic no person wrote it
 * @param invited it answers an invitation
 * @param found none when it answers nothing we know
 * @param directly whether the mailbox makes new matters of proven contacts complaints
 * @param toClient whether it also went to somebody of the record's client
 * @param words what is new in it
 * @param subject of this mail
 * @param remarks known already
 */
record Situation(
        boolean automatic,
        boolean list,
        boolean invited,
        Sender sender,
        Sureness sureness,
        @Nullable Found found,
        boolean directly,
        boolean toClient,
        String subject,
        String words,
        Set<Remark> remarks,
        Instant now) {

    /** How long after its end a complaint is reopened by a mail; later it is a new one. */
    static final Duration REOPENS = Duration.ofDays(14);

    /** How old a mail is whose answer with another subject is another matter. */
    static final Duration OLD = Duration.ofDays(30);

    Verdict judged() {
        if (list) {
            return new Verdict.Keep(LetterKind.LIST);
        } else if (automatic) {
            return new Verdict.Keep(LetterKind.AUTOMATIC);
        } else if (invited) {
            return new Verdict.Keep(LetterKind.INVITATION);
        } else if (found == null) {
            return fresh();
        } else {
            return answer(found);
        }
    }

    private Verdict fresh() {
        return switch (sender) {
            case Sender.Contacts it when oneClient(it) ->
                    directly && sureness.speaks()
                            ? new Verdict.Complain(remarks)
                            : new Verdict.Wait(LetterKind.FRESH, remarks, false);
            case Sender.Contacts _ -> new Verdict.Wait(LetterKind.FRESH, remarks, true);
            case Sender.Colleague _ -> new Verdict.Wait(LetterKind.FRESH, remarks, true);
            case Sender.Unknown _ -> new Verdict.Wait(LetterKind.UNKNOWN, remarks, true);
        };
    }

    private static boolean oneClient(Sender.Contacts it) {
        return it.cards().stream().map(ContactCard::client).distinct().count() == 1;
    }

    private Verdict answer(Found to) {
        return switch (sender) {
            case Sender.Unknown _ ->
                    new Verdict.Wait(LetterKind.REPLY, with(Remark.NEW_PARTICIPANT), false);
            case Sender.Colleague _ ->
                    sureness.speaks() && toClient
                            ? new Verdict.PutOurs(remarks)
                            : new Verdict.Wait(LetterKind.REPLY, remarks, false);
            case Sender.Contacts it ->
                    theirs(it, to.affair())
                            ? ofClient(it, to)
                            : new Verdict.Wait(LetterKind.REPLY, with(Remark.OTHER_CLIENT), true);
        };
    }

    private static boolean theirs(Sender.Contacts it, Affair affair) {
        return it.cards().stream().anyMatch(card -> card.client().equals(affair.client()));
    }

    private Verdict ofClient(Sender.Contacts who, Found to) {
        var affair = to.affair();
        var seen =
                isComplainant(who, affair) || !affair.isComplaint()
                        ? remarks
                        : with(Remark.NEW_PARTICIPANT);
        boolean changed = SubjectLine.differs(subject, to.said());
        if (changed && (affair.isClosed() || affair.isGivenUp() || isOld(to.at()))) {
            return new Verdict.Wait(LetterKind.FRESH, plus(seen, Remark.SUBJECT_CHANGED), false);
        } else if (!sureness.speaks()) {
            return new Verdict.Wait(LetterKind.REPLY, seen, false);
        } else if (affair.isSolved() && Courtesy.is(words)) {
            return new Verdict.Wait(LetterKind.COURTESY, seen, false);
        } else if (affair.isGivenUp()) {
            return new Verdict.Wait(LetterKind.REPLY, seen, false);
        } else if (affair.isClosed()) {
            return afterTheEnd(affair, seen);
        } else {
            return new Verdict.Put(false, changed ? plus(seen, Remark.SUBJECT_CHANGED) : seen);
        }
    }

    private Verdict afterTheEnd(Affair affair, Set<Remark> seen) {
        var since = affair.since();
        return since != null && since.plus(REOPENS).isBefore(now)
                ? new Verdict.Wait(LetterKind.FRESH, plus(seen, Remark.OVER_LONG_AGO), false)
                : new Verdict.Put(true, seen);
    }

    private static boolean isComplainant(Sender.Contacts who, Affair affair) {
        return who.cards().stream().anyMatch(card -> card.id().equals(affair.contact()));
    }

    private boolean isOld(Instant at) {
        return at.plus(OLD).isBefore(now);
    }

    private Set<Remark> with(Remark one) {
        return plus(remarks, one);
    }

    private static Set<Remark> plus(Set<Remark> some, Remark one) {
        var all = EnumSet.of(one);
        all.addAll(some);
        return all;
    }
}
