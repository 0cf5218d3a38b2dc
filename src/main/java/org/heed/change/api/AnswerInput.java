package org.heed.change.api;

import org.heed.change.ClientAnswer;
import org.heed.complaint.Evidence;
import org.heed.document.DocumentId;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What the client said to an offer, written down by one of us.
 *
 * @param offer its number
 * @param verdict accepted, insisted, later or withdrawn
 * @param option which they accepted
 * @param until when they want to come back to it
 * @param reference which mail, call or meeting shows it
 * @param document or the signed file that does
 * @param byMail whether the reference is a mail; otherwise a call or a meeting
 */
record AnswerInput(
        @Nullable Integer offer,
        @Nullable String verdict,
        @Nullable Integer option,
        @Nullable LocalDate until,
        @Nullable String words,
        @Nullable Instant decidedAt,
        @Nullable String reference,
        @Nullable Long document,
        @Nullable Boolean byMail) {

    ClientAnswer answer() {
        var said = Read.text(words);
        return switch (Read.text(verdict)) {
            case "accepted" -> new ClientAnswer.Accept(option == null ? 0 : option, said);
            case "insisted" -> new ClientAnswer.Insist(said);
            case "withdrawn" -> new ClientAnswer.Withdraw(said);
            case "later" -> {
                if (until == null) {
                    throw Refused.because("kernel.refused.missing").at("until");
                }
                yield new ClientAnswer.Later(until, said);
            }
            default -> throw Refused.because("kernel.refused.not-a-choice").at("verdict");
        };
    }

    Evidence evidence() {
        if (document != null) {
            return new Evidence.SignedFile(new DocumentId(document));
        }
        return Boolean.TRUE.equals(byMail)
                ? new Evidence.Mail(Read.text(reference))
                : new Evidence.Minute(Read.text(reference));
    }
}
