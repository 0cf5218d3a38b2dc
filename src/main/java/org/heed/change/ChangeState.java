package org.heed.change;

import org.heed.escalation.EscalationId;

import java.time.LocalDate;

/** Where a change request is, with the facts that are true there. Source: R051-R060. */
public sealed interface ChangeState {

    /** The client's words are kept; nobody has looked at what it takes. */
    record Raised() implements ChangeState {}

    /** We know what it takes; the client does not yet. */
    record Analysed(int analysis) implements ChangeState {}

    /**
     * The client has it and decides.
     *
     * @param validUntil the last day, at the client, on which they can accept it
     */
    record FedBack(int offer, LocalDate validUntil) implements ChangeState {}

    /** They accepted an option; both sides have yet to sign. */
    record Accepted(int offer, int chosen, int agreement) implements ChangeState {}

    /** Both have signed; plan and budget are revised and people told before work begins. */
    record Signed(int agreement) implements ChangeState {}

    /** They refuse the cost and insist: the question climbs until somebody decides. */
    record Insisted(EscalationId escalation) implements ChangeState {}

    /** Somebody on the ladder decided; it is carried out as decided. */
    record Decided(EscalationId escalation, String by, String words) implements ChangeState {}

    record Implementing() implements ChangeState {}

    /** What came of it, in words for the client. */
    record Done(String words) implements ChangeState {}

    record Withdrawn(String by, String why) implements ChangeState {}

    /** Put off until a day, on which it comes back by itself. */
    record Deferred(LocalDate until, String by, String why) implements ChangeState {}

    /** As tables, messages and the API write it. */
    default String word() {
        return switch (this) {
            case Raised _ -> "raised";
            case Analysed _ -> "analysed";
            case FedBack _ -> "fed-back";
            case Accepted _ -> "accepted";
            case Signed _ -> "signed";
            case Insisted _ -> "insisted";
            case Decided _ -> "decided";
            case Implementing _ -> "implementing";
            case Done _ -> "done";
            case Withdrawn _ -> "withdrawn";
            case Deferred _ -> "deferred";
        };
    }

    /** Whether anything is left to do. */
    default boolean open() {
        return !(this instanceof Done || this instanceof Withdrawn);
    }

    /** Whether the wish itself is still without an answer. */
    default boolean undecided() {
        return switch (this) {
            case Raised _, Analysed _, FedBack _, Accepted _, Insisted _ -> true;
            case Signed _, Decided _, Implementing _, Done _, Withdrawn _, Deferred _ -> false;
        };
    }

    /**
     * What of {@link #words} was written for the client to read. What somebody of ours decided,
     * with what they added to it, and why we put it off are said among us.
     */
    default String wordsForClient() {
        return switch (this) {
            case Done it -> it.words();
            case Withdrawn it -> it.why();
            case Decided _,
                    Deferred _,
                    Raised _,
                    Analysed _,
                    FedBack _,
                    Accepted _,
                    Signed _,
                    Insisted _,
                    Implementing _ ->
                    "";
        };
    }

    /** What was decided or why it ended; empty where there are no such words. */
    default String words() {
        return switch (this) {
            case Decided it -> it.words();
            case Done it -> it.words();
            case Withdrawn it -> it.why();
            case Deferred it -> it.why();
            case Raised _,
                    Analysed _,
                    FedBack _,
                    Accepted _,
                    Signed _,
                    Insisted _,
                    Implementing _ ->
                    "";
        };
    }
}
