package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Invitations;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** A link that opens an account is good for ten minutes. */
@HeedTest
class D4LifetimeTests {

    @Autowired private Cast cast;
    @Autowired private Visitors visitors;
    @Autowired private Invitations invitations;
    @Autowired private TestClock clock;

    @Test
    void isGoodUntilTenMinutesAreOverAndNotLonger() {
        var before = clock.instant();
        var token = visitors.link(cast.projectManager());
        try {
            clock.set(before.plus(Duration.ofMinutes(10)).minusMillis(1));
            assertThat(invitations.find(token)).isPresent();

            // The weakened case: one moment later a longer life would still find it.
            clock.set(before.plus(Duration.ofMinutes(10)));
            assertThat(invitations.find(token)).isEmpty();
        } finally {
            clock.set(before);
        }
    }
}
