package org.heed.change;

import org.heed.kernel.Checks;

import java.time.LocalDate;

/**
 * What an analysis is fed back with.
 *
 * @param words what we say to it, in the client's language
 * @param validUntil the last day, at the client, on which it can be accepted
 * @param byMail whether a link goes to the one who decides; otherwise it was shown in person
 */
public record OfferForm(String words, LocalDate validUntil, boolean byMail) {

    void check(LocalDate today) {
        new Checks()
                .required("words", words, 8000)
                .that(!validUntil.isBefore(today), "change.refused.day-passed", "validUntil")
                .that(
                        validUntil.isBefore(today.plusYears(1)),
                        "change.refused.day-far",
                        "validUntil")
                .done();
    }
}
