package org.heed.complaint;

import org.heed.kernel.Checks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Judges what is brought forward for the end of a complaint: confirmations and deadlocks. */
final class EndChecks {

    private EndChecks() {}

    /** The client cannot have confirmed before they were told, nor tomorrow. */
    static void said(ComplaintCard card, Instant at, Instant now) {
        new Checks()
                .that(!at.isAfter(now), "complaint.refused.in-future", "at")
                .that(!at.isBefore(card.state().at()), "complaint.refused.before-told", "at")
                .done();
    }

    /** The written rule: reminders that reached them, and days since they were told. */
    static void silence(ComplaintCard card, ConfirmationForm.NoAnswer silence, Instant now) {
        var checks = new Checks();
        if (silence.reminders() < ConfirmationForm.REMINDERS) {
            checks.refuse(
                    "complaint.refused.too-few-reminders",
                    "reminders",
                    "least",
                    ConfirmationForm.REMINDERS);
        }
        if (Duration.between(card.state().at(), now).toDays() < ConfirmationForm.DAYS) {
            checks.refuse(
                    "complaint.refused.silence-too-short",
                    "client-told",
                    "days",
                    ConfirmationForm.DAYS);
        }
        checks.done();
    }

    static void deadlock(
            ComplaintCard card,
            Deadlock deadlock,
            LocalDate lookAgainOn,
            Instant now,
            ZoneId zone) {
        var checks =
                new Checks()
                        .required("reason", deadlock.reason(), 4_000)
                        .optional("recourse", deadlock.recourse(), 1_000)
                        .that(
                                deadlock.ladderExhausted() || !deadlock.recourse().isBlank(),
                                "complaint.refused.no-recourse",
                                "recourse")
                        .that(
                                lookAgainOn.isAfter(LocalDate.ofInstant(now, zone)),
                                "complaint.refused.not-in-future",
                                "lookAgainOn");
        toldBetween(checks, "clientToldAt", deadlock.clientToldAt(), card.receivedAt(), now);
        toldBetween(checks, "ourSideToldAt", deadlock.ourSideToldAt(), card.receivedAt(), now);
        checks.done();
    }

    private static void toldBetween(
            Checks checks, String field, Instant at, Instant received, Instant now) {
        checks.that(!at.isAfter(now), "complaint.refused.in-future", field)
                .that(!at.isBefore(received), "complaint.refused.before-receipt", field);
    }

    static void lookAgain(String note, LocalDate lookAgainOn, Instant now, ZoneId zone) {
        new Checks()
                .required("note", note, 4_000)
                .that(
                        lookAgainOn.isAfter(LocalDate.ofInstant(now, zone)),
                        "complaint.refused.not-in-future",
                        "lookAgainOn")
                .done();
    }
}
