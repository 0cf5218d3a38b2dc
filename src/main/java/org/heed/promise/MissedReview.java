package org.heed.promise;

import org.heed.identity.PersonId;

import java.time.LocalDate;

/**
 * An evening on which somebody had open promises and did not go through them to the end.
 *
 * @param open how many of them are still open; counted to 100 and no further
 */
public record MissedReview(PersonId person, String name, LocalDate day, int open) {}
