package org.heed.promise;

/**
 * How many promises of a record are where.
 *
 * @param open still to be kept, including those at risk and overdue
 * @param overdue of the open ones, those whose date has passed
 */
public record PromiseCounts(
        int open, int atRisk, int overdue, int kept, int keptLate, int broken, int cancelled) {}
