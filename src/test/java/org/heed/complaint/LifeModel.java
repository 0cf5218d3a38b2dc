package org.heed.complaint;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The life once more, slow and obvious, for the walks to be compared with: nothing but names, a
 * table of straight steps and a memory of how far it had got. Public, because the security tests
 * walk with it too.
 */
public final class LifeModel {

    private static final List<String> LADDER =
            List.of(
                    "received",
                    "acknowledged",
                    "assessed",
                    "proposed",
                    "agreed",
                    "resolved",
                    "confirmed",
                    "closed");

    private static final Map<Verb, Integer> STRAIGHT =
            Map.of(
                    Verb.ACKNOWLEDGE, 0,
                    Verb.ASSESS, 1,
                    Verb.ACCEPT, 3,
                    Verb.RESOLVE, 4,
                    Verb.CONFIRM, 5,
                    Verb.CLOSE, 6);

    private int rung;
    private @Nullable String end;
    private int reopenings;
    private final List<Verb> done = new ArrayList<>();

    /** Goes there if it may, and says whether it did. */
    public boolean go(Verb verb) {
        var may = may(verb);
        if (may) {
            done.add(verb);
            step(verb);
        }
        return may;
    }

    private boolean may(Verb verb) {
        var over = end != null || rung == 7;
        return switch (verb) {
            case REOPEN -> over || rung >= 5;
            case WITHDRAW -> !over || "unresolved".equals(end);
            case GIVE_UP -> !over && rung >= 1 && rung <= 5;
            case PROPOSE -> !over && rung >= 2 && rung <= 4;
            case ASK_FOR_CHANGES, DECLINE -> !over && rung == 3;
            case RECALL -> !over && rung == 4;
            case ACKNOWLEDGE, ASSESS, ACCEPT, RESOLVE, CONFIRM, CLOSE ->
                    !over && rung == STRAIGHT.get(verb);
        };
    }

    private void step(Verb verb) {
        switch (verb) {
            case REOPEN -> {
                end = null;
                rung = Math.min(rung, 2);
                reopenings++;
            }
            case WITHDRAW -> end = "withdrawn";
            case GIVE_UP -> end = "unresolved";
            case PROPOSE, RECALL -> rung = 3;
            case ASK_FOR_CHANGES, DECLINE -> rung = 2;
            case ACKNOWLEDGE, ASSESS, ACCEPT, RESOLVE, CONFIRM, CLOSE -> rung++;
        }
    }

    public String phase() {
        return end == null ? LADDER.get(rung) : end;
    }

    public int reopenings() {
        return reopenings;
    }

    /** What was done so far, for the message of a failed walk. */
    public List<Verb> done() {
        return List.copyOf(done);
    }
}
