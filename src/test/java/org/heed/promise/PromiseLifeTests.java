package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.client.ClientId;
import org.heed.identity.CircleId;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Every state by every verb: the next state, or the refusal's key. */
class PromiseLifeTests {

    private static final Instant SAID = Instant.parse("2026-11-24T01:14:00Z");
    private static final Instant DUE = SAID.plus(Duration.ofDays(2));

    @ParameterizedTest
    @CsvSource({
        // state, keep in time, keep late, endanger, new date, new date too late, break, cancel
        "open, kept, kept-late, at-risk, renegotiated, date-passed, broken, cancelled",
        "at-risk, kept, kept-late, at-risk, renegotiated, date-passed, broken, cancelled",
        "renegotiated, kept, kept-late, at-risk, renegotiated, date-passed, broken, cancelled",
        "kept, over, over, over, over, over, over, over",
        "kept-late, over, over, over, over, over, over, over",
        "broken, over, over, over, over, over, over, over",
        "cancelled, over, over, over, over, over, over, over"
    })
    void leads(
            String from,
            String keep,
            String keepLate,
            String endanger,
            String move,
            String moveLate,
            String breakIt,
            String cancel) {
        var promise = in(from);
        var before = DUE.minusSeconds(1);
        var after = DUE.plusSeconds(1);

        assertThat(next(() -> PromiseLife.keep(promise, DUE))).isEqualTo(keep);
        assertThat(next(() -> PromiseLife.keep(promise, after))).isEqualTo(keepLate);
        assertThat(next(() -> PromiseLife.endanger(promise, before, "why"))).isEqualTo(endanger);
        assertThat(next(() -> PromiseLife.renegotiate(promise, DUE.plusSeconds(60), before, "yes")))
                .isEqualTo(move);
        assertThat(next(() -> PromiseLife.renegotiate(promise, DUE.plusSeconds(60), DUE, "yes")))
                .isEqualTo(moveLate);
        assertThat(next(() -> PromiseLife.breakIt(promise, after, "why"))).isEqualTo(breakIt);
        assertThat(next(() -> PromiseLife.cancel(promise, after, "mail"))).isEqualTo(cancel);
    }

    private static String next(Supplier<PromiseState> verb) {
        try {
            return verb.get().word();
        } catch (Refused refused) {
            return refused.getMessage().replace("promise.refused.", "");
        }
    }

    private static PromiseCard in(String word) {
        var state =
                switch (word) {
                    case "open" -> new PromiseState.Open();
                    case "at-risk" -> new PromiseState.AtRisk(SAID, "why");
                    case "renegotiated" -> new PromiseState.Renegotiated(SAID, "yes");
                    case "kept" -> new PromiseState.Kept(DUE);
                    case "kept-late" -> new PromiseState.KeptLate(DUE.plusSeconds(1));
                    case "broken" -> new PromiseState.Broken(DUE, "why");
                    default -> new PromiseState.Cancelled(DUE, "mail");
                };
        return new PromiseCard(
                new PromiseId(1),
                "新的上線時間表",
                Language.ZH_HANT,
                PromiseKind.MAIN,
                new Subject("complaint", 143),
                "HD-0143",
                "/complaints/HD-0143",
                new CircleId(1),
                new ClientId(1),
                null,
                null,
                null,
                new PersonId(1),
                "周思远",
                null,
                SAID,
                DUE,
                DUE,
                0,
                null,
                Control.FULL,
                null,
                "",
                true,
                state,
                PromiseCare.NONE,
                1);
    }
}
