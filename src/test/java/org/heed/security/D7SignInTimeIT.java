package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.HeedTest;
import org.heed.identity.SignIns;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Nobody learns by a clock whether somebody works here. Two times 500 tries, one of each in turn,
 * so that a busy machine slows both alike; beside the other tests of D7 because it takes a minute.
 * Source: security, D7.
 */
@HeedTest
class D7SignInTimeIT {

    private static final int SAMPLES = 500;

    /** An account is closed for a while after 50 tries from everywhere. */
    private static final int TRIES = 40;

    /** What chance alone may look like. */
    private static final double LEAST = 0.01;

    private static final long GAP = 5_000_000;

    @Autowired private Visitors visitors;
    @Autowired private SignIns signIns;

    @Test
    void isTheSameForKnownAndUnknownAccounts() {
        var known = new long[SAMPLES];
        var unknown = new long[SAMPLES];
        // Once in a hundred times chance alone looks like a difference; twice running it does not.
        take(known, unknown);
        if (Ranks.chance(known, unknown) <= LEAST) {
            take(known, unknown);
        }

        assertThat(Ranks.chance(known, unknown)).isGreaterThan(LEAST);
        assertThat(Math.abs(median(known) - median(unknown))).isLessThan(GAP);
        // The weakened case: without its stand-in hash an unknown account costs two queries only.
        // Not less than that, because the noise of a busy machine hides a few milliseconds.
        long hash = median(known) / 2;
        assertThat(median(unknown)).isGreaterThan(hash);
        var faster = Arrays.stream(unknown).map(it -> it - hash).toArray();
        assertThat(Ranks.chance(known, faster)).isLessThan(LEAST);
    }

    private void take(long[] known, long[] unknown) {
        var emails =
                IntStream.range(0, SAMPLES / TRIES + 1).mapToObj(i -> visitors.somebody()).toList();
        for (int i = 0; i < SAMPLES; i++) {
            var network = "10.%d.%d.".formatted(71 + i % 2, i / 250) + i % 250;
            // In turn the one first and the other, so that neither always follows the other.
            if (i % 2 == 0) {
                known[i] = nanos(emails.get(i / TRIES), network);
                unknown[i] = nanos("nobody" + i + "@yunfan.example", network);
            } else {
                unknown[i] = nanos("nobody" + i + "@yunfan.example", network);
                known[i] = nanos(emails.get(i / TRIES), network);
            }
        }
    }

    private long nanos(String email, String network) {
        long start = System.nanoTime();
        assertThatThrownBy(() -> signIns.prove(email, "wrong-password", network))
                .isInstanceOf(Refused.class)
                .hasMessage("identity.refused.sign-in");
        return System.nanoTime() - start;
    }

    private static long median(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
