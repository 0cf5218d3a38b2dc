package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.SignIns;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Ten tries in a quarter of an hour for one account from one network; the owner is not shut out.
 */
@HeedTest
class D8BruteForceTests {

    @Autowired private Visitors visitors;
    @Autowired private SignIns signIns;
    @Autowired private TestClock clock;

    @Test
    void theEleventhTryIsRefusedEvenWithTheRightPassword() {
        var email = visitors.somebody();
        for (int i = 0; i < 10; i++) {
            assertThat(visitors.signIn(email, "wrong-password", "192.0.2.81")).hasStatus(422);
        }

        assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.81"))
                .hasStatus(429)
                .hasHeader("Retry-After", "900")
                .bodyText()
                .contains("Too many tries");
        // The weakened case: counted by account alone, its owner would be shut out as well.
        assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.82")).hasStatus(303);
    }

    @Test
    void anUnknownAccountIsRefusedAtTheSameCount() {
        for (int i = 0; i < 10; i++) {
            assertThat(visitors.signIn("ghost@yunfan.example", "wrong", "192.0.2.83"))
                    .hasStatus(422);
        }
        assertThat(visitors.signIn("ghost@yunfan.example", "wrong", "192.0.2.83")).hasStatus(429);
    }

    @Test
    void waitingAQuarterOfAnHourHelps() {
        var before = clock.instant();
        var email = visitors.somebody();
        try {
            for (int i = 0; i < 12; i++) {
                visitors.signIn(email, "wrong-password", "192.0.2.84");
            }
            clock.pass(Duration.ofMinutes(15).plusSeconds(1));
            assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.84")).hasStatus(303);
        } finally {
            clock.set(before);
        }
    }

    @Test
    void parallelTriesCountEach() {
        var email = visitors.somebody();
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var tries =
                    IntStream.range(0, 40)
                            .mapToObj(i -> crowd.submit(() -> compared(email, "192.0.2.85")))
                            .toList();
            assertThat(tries.stream().filter(D8BruteForceTests::yes).count())
                    .isLessThanOrEqualTo(10);
        }
    }

    @Test
    void guessesFromManyNetworksStopAtFiftyButNotForTheOwnersOwn() {
        var email = visitors.somebody();
        assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.86")).hasStatus(303);

        long compared = IntStream.range(0, 60).filter(i -> compared(email, "10.86.0." + i)).count();

        assertThat(compared).isEqualTo(50);
        assertThat(visitors.signIn(email, Visitors.PASSWORD, "192.0.2.86")).hasStatus(303);
    }

    @Test
    void guessesOverManyAccountsFromOneNetworkStopAtAHundred() {
        long compared =
                IntStream.range(0, 105)
                        .filter(i -> compared("guess" + i + "@yunfan.example", "192.0.2.87"))
                        .count();

        assertThat(compared).isEqualTo(100);
    }

    /** Whether the password was looked at at all. */
    private boolean compared(String email, String network) {
        try {
            signIns.prove(email, "wrong-password", network);
            throw new AssertionError("A wrong password opened the door");
        } catch (Refused refused) {
            return refused.reasons().getFirst().key().equals("identity.refused.sign-in");
        }
    }

    private static boolean yes(java.util.concurrent.Future<Boolean> answer) {
        try {
            return answer.get();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
