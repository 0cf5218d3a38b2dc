package org.heed.change;

import java.time.LocalDate;

/** What the client says to an offer. */
public sealed interface ClientAnswer {

    String words();

    /** They accept an option with its time and cost. */
    record Accept(int option, String words) implements ClientAnswer {}

    /** They refuse what it costs, and want it all the same. Source: R057. */
    record Insist(String words) implements ClientAnswer {}

    /** They let go of it. */
    record Withdraw(String words) implements ClientAnswer {}

    /** They want to come back to it on a day. */
    record Later(LocalDate on, String words) implements ClientAnswer {}

    /** As tables and messages write it. */
    default String word() {
        return switch (this) {
            case Accept _ -> "accepted";
            case Insist _ -> "insisted";
            case Withdraw _ -> "withdrawn";
            case Later _ -> "later";
        };
    }

    default ChangeVerb verb() {
        return switch (this) {
            case Accept _ -> ChangeVerb.ACCEPT;
            case Insist _ -> ChangeVerb.INSIST;
            case Withdraw _ -> ChangeVerb.WITHDRAW;
            case Later _ -> ChangeVerb.DEFER;
        };
    }
}
