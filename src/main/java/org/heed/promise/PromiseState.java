package org.heed.promise;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/** Where a promise is, with exactly the facts that are true there. Source: R084. */
public sealed interface PromiseState {

    /** Made and not yet due or done. */
    record Open() implements PromiseState {}

    /** Somebody of ours sees that it may not be kept. */
    record AtRisk(Instant since, String why) implements PromiseState {}

    /** The client agreed to another date before the old one had come. */
    record Renegotiated(Instant at, String consent) implements PromiseState {}

    /** Done by its date. */
    record Kept(Instant at) implements PromiseState {}

    /** Done after its date. */
    record KeptLate(Instant at) implements PromiseState {}

    /** Will not be done. */
    record Broken(Instant at, String why) implements PromiseState {}

    /** The client no longer wants it. */
    record Cancelled(Instant at, String evidence) implements PromiseState {}

    /** Whether it still has to be kept. */
    default boolean open() {
        return switch (this) {
            case Open _, AtRisk _, Renegotiated _ -> true;
            case Kept _, KeptLate _, Broken _, Cancelled _ -> false;
        };
    }

    /** The word of tables, messages and the API. */
    default String word() {
        return switch (this) {
            case Open _ -> "open";
            case AtRisk _ -> "at-risk";
            case Renegotiated _ -> "renegotiated";
            case Kept _ -> "kept";
            case KeptLate _ -> "kept-late";
            case Broken _ -> "broken";
            case Cancelled _ -> "cancelled";
        };
    }

    /** Since when it is in its state; none while it is open. */
    static @Nullable Instant at(PromiseState state) {
        return switch (state) {
            case Open _ -> null;
            case AtRisk it -> it.since();
            case Renegotiated it -> it.at();
            case Kept it -> it.at();
            case KeptLate it -> it.at();
            case Broken it -> it.at();
            case Cancelled it -> it.at();
        };
    }

    /** The words that belong to its state; none where there are none. */
    static @Nullable String why(PromiseState state) {
        return switch (state) {
            case Open _, Kept _, KeptLate _ -> null;
            case AtRisk it -> it.why();
            case Renegotiated it -> it.consent();
            case Broken it -> it.why();
            case Cancelled it -> it.evidence();
        };
    }
}
