package org.heed.handover;

import org.heed.handover.LineState.Accepted;
import org.heed.handover.LineState.Asked;
import org.heed.handover.LineState.Declined;
import org.heed.handover.LineState.Open;
import org.heed.handover.LineState.Over;
import org.heed.handover.LineState.Stays;
import org.heed.kernel.Refused;

import java.time.Instant;

/** The life of a line: which verb leads from which state to which. Source: R030. */
final class LineLife {

    private LineLife() {}

    /** Whoever declined may think better of it. */
    static LineState accept(LineState state, Instant now, String by) {
        return switch (state) {
            case Open _, Asked _, Declined _ -> new Accepted(now, by);
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    static LineState ask(LineState state) {
        return switch (state) {
            case Open _ -> new Asked();
            case Asked _ -> throw Refused.because("handover.refused.asked-already").at("question");
            case Declined _ ->
                    throw Refused.because("handover.refused.declined-already").at("question");
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    static LineState answer(LineState state) {
        return switch (state) {
            case Asked _ -> new Open();
            case Open _, Declined _ ->
                    throw Refused.because("handover.refused.not-asked").at("answer");
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    static LineState decline(LineState state, Instant now, String by, String why) {
        return switch (state) {
            case Open _, Asked _ -> new Declined(now, by, why);
            case Declined _ -> throw Refused.because("handover.refused.declined-already").at("why");
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    /** The superior leaves a declined line with the old one. */
    static LineState leave(LineState state, Instant now, String by, String why) {
        return switch (state) {
            case Declined _ -> new Stays(now, by, why);
            case Open _, Asked _ -> throw Refused.because("handover.refused.not-declined");
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    /** The superior puts a declined line before the new one again. */
    static LineState putBack(LineState state) {
        return switch (state) {
            case Declined _ -> new Open();
            case Open _, Asked _ -> throw Refused.because("handover.refused.not-declined");
            case Accepted _, Stays _, Over _ -> throw settled(state);
        };
    }

    private static Refused settled(LineState state) {
        return Refused.conflict("handover.refused.line-" + state.word());
    }
}
