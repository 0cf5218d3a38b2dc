package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;

import java.util.Random;

class WalkingThroughALifeTests {

    /** Walks of sixty verbs in any order, sensible or not. Source: security, F4. */
    @Test
    void agreesWithTheModelWhateverIsTried() {
        for (long seed = 0; seed < 3_000; seed++) {
            walk(new Random(seed), seed);
        }
    }

    private static void walk(Random random, long seed) {
        var life = ComplaintLifeTests.received();
        var model = new LifeModel();
        for (int step = 0; step < 60; step++) {
            var verb = Verb.values()[random.nextInt(Verb.values().length)];
            var expected = model.go(verb);
            var next = tried(life, verb);
            assertThat(!next.equals(life) || verb == Verb.PROPOSE)
                    .as("seed %d, %s after %s", seed, verb, model.done())
                    .isEqualTo(expected || verb == Verb.PROPOSE);
            assertThat(next.state().phase().word())
                    .as("seed %d, %s after %s", seed, verb, model.done())
                    .isEqualTo(model.phase());
            assertThat(next.reopenings()).isEqualTo(model.reopenings());
            life = next;
        }
    }

    private static Life tried(Life life, Verb verb) {
        try {
            return ComplaintLifeTests.after(life, verb);
        } catch (Refused refused) {
            return life;
        }
    }
}
