package org.heed.handover;

import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where a hand-over is. Source: R030. */
public sealed interface HandoverState {

    /** The old one writes down what the new one has to know; nothing has changed hands. */
    record Prepared() implements HandoverState {}

    /** The new one has it before them and accepts line by line. */
    record Handed(Instant at) implements HandoverState {}

    /** Each line has found its place, and every key contact has had a say with the new one. */
    record Complete(Instant handedAt, Instant at) implements HandoverState {}

    /**
     * It does not take place. What was accepted until then stays with the new one.
     *
     * @param handedAt none when it was only prepared
     */
    record CalledOff(@Nullable Instant handedAt, Instant at, String by, String why)
            implements HandoverState {}

    /** As tables, messages and the API write it. */
    default String word() {
        return switch (this) {
            case Prepared _ -> "prepared";
            case Handed _ -> "handed";
            case Complete _ -> "complete";
            case CalledOff _ -> "called-off";
        };
    }

    default boolean open() {
        return switch (this) {
            case Prepared _, Handed _ -> true;
            case Complete _, CalledOff _ -> false;
        };
    }

    /**
     * @throws Refused {@code handover.refused.handed-already}, {@code handover.refused.over}
     */
    default void toHand() {
        switch (this) {
            case Prepared _ -> {}
            case Handed _ -> throw Refused.conflict("handover.refused.handed-already");
            case Complete _, CalledOff _ -> throw over();
        }
    }

    /**
     * Before the new one says anything to a line, it has to be handed.
     *
     * @throws Refused {@code handover.refused.not-handed}, {@code handover.refused.over}
     */
    default void toAnswer() {
        switch (this) {
            case Prepared _ -> throw Refused.because("handover.refused.not-handed");
            case Handed _ -> {}
            case Complete _, CalledOff _ -> throw over();
        }
    }

    /**
     * Lines, notes and contacts change, or it is called off, while it is open.
     *
     * @throws Refused {@code handover.refused.over}
     */
    default void toChange() {
        if (!open()) {
            throw over();
        }
    }

    private static Refused over() {
        return Refused.conflict("handover.refused.over");
    }
}
