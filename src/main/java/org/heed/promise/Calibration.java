package org.heed.promise;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * How well we foresee what we can keep: what was said in advance against what came of it. A tool to
 * learn from, of one person or of a whole; never to compare people. Source: heed.md, "Promises";
 * decision 0052.
 *
 * <p>The forecast is the confidence a promise was made with; it came true when the promise was done
 * by the date named at first.
 *
 * @param bins promises by stated confidence, lowest first; only those with promises in them
 * @param over promises that are over, with or without a confidence: kept, kept late or broken
 * @param kept of these, those kept by the date that counted in the end
 * @param troubled of these, those that were moved, kept late or broken
 * @param warned of the troubled, those of which somebody said so before a date had passed
 */
public record Calibration(List<Bin> bins, int over, int kept, int troubled, int warned) {

    public Calibration {
        bins = List.copyOf(bins);
    }

    /**
     * Promises made with nearly the same confidence.
     *
     * @param tenth 0 for 0-9 %, … 9 for 90-99 %, 10 for 100 %
     * @param confidenceSum their percents, summed
     * @param held how many were done by the first date
     * @param squares squared distances between forecast and outcome, summed
     */
    public record Bin(int tenth, int count, long confidenceSum, int held, double squares) {

        /** Mean of what was said, 0 to 1. */
        public double said() {
            return confidenceSum / 100.0 / count;
        }

        /** Share that held, 0 to 1. */
        public double came() {
            return (double) held / count;
        }
    }

    /** Promises that were made with a confidence. */
    public int rated() {
        return bins.stream().mapToInt(Bin::count).sum();
    }

    /**
     * Mean squared distance between what was said and what came, 0 (all foreseen) to 1; none
     * without a rated promise. Source: Brier, 1950, in its half, for two outcomes.
     */
    public @Nullable Double brier() {
        int rated = rated();
        return rated == 0 ? null : bins.stream().mapToDouble(Bin::squares).sum() / rated;
    }

    /** Share of what is over that was kept, 0 to 1; none when nothing is over. */
    public @Nullable Double keptRate() {
        return over == 0 ? null : (double) kept / over;
    }

    /** Share of the troubled ones that were said in time, 0 to 1; none when there were none. */
    public @Nullable Double earlyRate() {
        return troubled == 0 ? null : (double) warned / troubled;
    }
}
