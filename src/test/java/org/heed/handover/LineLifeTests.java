package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.function.Supplier;

/** The lives of a line and of a hand-over, every state by every verb. */
class LineLifeTests {

    private static final Instant AT = Instant.parse("2026-11-24T01:14:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # state,   accept,        ask,              answer,        decline,          leave,         put back
                    open,      accepted,      asked,            not-asked,     declined,         not-declined,  not-declined
                    asked,     accepted,      asked-already,    open,          declined,         not-declined,  not-declined
                    declined,  accepted,      declined-already, not-asked,     declined-already, stays,         open
                    accepted,  line-accepted, line-accepted,    line-accepted, line-accepted,    line-accepted, line-accepted
                    stays,     line-stays,    line-stays,       line-stays,    line-stays,       line-stays,    line-stays
                    over,      line-over,     line-over,        line-over,     line-over,        line-over,     line-over
                    """)
    void aLine(
            String state,
            String accept,
            String ask,
            String answer,
            String decline,
            String leave,
            String putBack) {
        var line = line(state);
        assertThat(said(() -> LineLife.accept(line, AT, "陈敏"))).isEqualTo(accept);
        assertThat(said(() -> LineLife.ask(line))).isEqualTo(ask);
        assertThat(said(() -> LineLife.answer(line))).isEqualTo(answer);
        assertThat(said(() -> LineLife.decline(line, AT, "陈敏", "没时间"))).isEqualTo(decline);
        assertThat(said(() -> LineLife.leave(line, AT, "刘建国", "他做"))).isEqualTo(leave);
        assertThat(said(() -> LineLife.putBack(line))).isEqualTo(putBack);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            textBlock =
                    """
                    # state,    to hand,        to answer,  to change
                    prepared,   fine,           not-handed, fine
                    handed,     handed-already, fine,       fine
                    complete,   over,           over,       over
                    called-off, over,           over,       over
                    """)
    void aHandover(String state, String toHand, String toAnswer, String toChange) {
        var it = handover(state);
        assertThat(it.word()).isEqualTo(state);
        assertThat(may(it::toHand)).isEqualTo(toHand);
        assertThat(may(it::toAnswer)).isEqualTo(toAnswer);
        assertThat(may(it::toChange)).isEqualTo(toChange);
    }

    private static LineState line(String word) {
        return switch (word) {
            case "open" -> new LineState.Open();
            case "asked" -> new LineState.Asked();
            case "declined" -> new LineState.Declined(AT, "陈敏", "没时间");
            case "accepted" -> new LineState.Accepted(AT, "陈敏");
            case "stays" -> new LineState.Stays(AT, "刘建国", "他做");
            case "over" -> new LineState.Over(AT);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static HandoverState handover(String word) {
        return switch (word) {
            case "prepared" -> new HandoverState.Prepared();
            case "handed" -> new HandoverState.Handed(AT);
            case "complete" -> new HandoverState.Complete(AT, AT);
            case "called-off" -> new HandoverState.CalledOff(null, AT, "刘建国", "他留下");
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String said(Supplier<LineState> verb) {
        try {
            return verb.get().word();
        } catch (Refused refused) {
            return key(refused);
        }
    }

    private static String may(Runnable verb) {
        try {
            verb.run();
            return "fine";
        } catch (Refused refused) {
            return key(refused);
        }
    }

    private static String key(Refused refused) {
        return refused.reasons().getFirst().key().replace("handover.refused.", "");
    }
}
