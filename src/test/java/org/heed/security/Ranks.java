package org.heed.security;

import java.util.Arrays;

/** Whether two samples may come from the same source. Source: Mann and Whitney, 1947. */
final class Ranks {

    private static final double[] FACTORS = {
        1.330274429, -1.821255978, 1.781477937, -0.356563782, 0.319381530
    };

    private Ranks() {}

    /**
     * How likely samples of the same source differ at least this much, from 0 to 1; by the normal
     * approximation, which holds from about twenty samples on. Equal values share their ranks.
     */
    static double chance(long[] one, long[] other) {
        double n = one.length;
        double m = other.length;
        double u = 0;
        var sorted = other.clone();
        Arrays.sort(sorted);
        for (long value : one) {
            u += below(sorted, value) + (below(sorted, value + 1) - below(sorted, value)) / 2.0;
        }
        double z = (u - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
        return 2 * (1 - normal(Math.abs(z)));
    }

    private static int below(long[] sorted, long value) {
        int from = 0;
        int to = sorted.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The share of a normal distribution below z, to seven digits. Source: Abramowitz, 26.2.17. */
    private static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * z);
        double tail = 0;
        for (double factor : FACTORS) {
            tail = (tail + factor) * t;
        }
        return 1 - tail * Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }
}
