package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A key of a request. */
@HeedTest
class OnceTests {

    @Autowired private Once once;

    private int effects;

    @Test
    void isForgottenWhenItHasServedItsTime() {
        var key = "key-" + Cast.next();
        act(key);
        once.sweep(Instant.EPOCH);
        act(key);
        assertThat(effects).isEqualTo(1);

        once.sweep(Instant.now().plus(1, ChronoUnit.MINUTES));
        act(key);
        assertThat(effects).isEqualTo(2);
    }

    private void act(String key) {
        once.run(
                "test",
                key,
                "the same",
                () -> {
                    effects++;
                    return new Once.Answer(303, "/", "");
                });
    }
}
