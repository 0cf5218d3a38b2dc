package org.heed.change;

import static org.heed.change.ChangeVerb.ACCEPT;
import static org.heed.change.ChangeVerb.ANALYSE;
import static org.heed.change.ChangeVerb.APPROVE;
import static org.heed.change.ChangeVerb.BEGIN;
import static org.heed.change.ChangeVerb.CALM;
import static org.heed.change.ChangeVerb.DECIDE;
import static org.heed.change.ChangeVerb.DEFER;
import static org.heed.change.ChangeVerb.DRAW;
import static org.heed.change.ChangeVerb.FEED_BACK;
import static org.heed.change.ChangeVerb.FINISH;
import static org.heed.change.ChangeVerb.INSIST;
import static org.heed.change.ChangeVerb.REBUDGET;
import static org.heed.change.ChangeVerb.REPLAN;
import static org.heed.change.ChangeVerb.RESUME;
import static org.heed.change.ChangeVerb.SIGN;
import static org.heed.change.ChangeVerb.TELL;
import static org.heed.change.ChangeVerb.WITHDRAW;

import org.heed.kernel.Refused;

import java.util.EnumSet;
import java.util.Set;

/** Judges what may happen to a change request where it is. Source: heed.md, "Change". */
public final class ChangeLife {

    private ChangeLife() {}

    /** What may be done in a state; empty at the end. */
    public static Set<ChangeVerb> verbs(ChangeState state) {
        return switch (state) {
            case ChangeState.Raised _ -> EnumSet.of(ANALYSE, WITHDRAW, DEFER);
            case ChangeState.Analysed _ -> EnumSet.of(ANALYSE, APPROVE, FEED_BACK, WITHDRAW, DEFER);
            case ChangeState.FedBack _ ->
                    EnumSet.of(ANALYSE, FEED_BACK, ACCEPT, INSIST, WITHDRAW, DEFER);
            case ChangeState.Accepted _ -> EnumSet.of(DRAW, SIGN, WITHDRAW);
            case ChangeState.Signed _ -> EnumSet.of(REPLAN, REBUDGET, TELL, BEGIN);
            case ChangeState.Insisted _ -> EnumSet.of(DECIDE, CALM, WITHDRAW);
            case ChangeState.Decided _ -> EnumSet.of(ANALYSE, TELL, BEGIN, FINISH, WITHDRAW);
            case ChangeState.Implementing _ -> EnumSet.of(FINISH);
            case ChangeState.Deferred _ -> EnumSet.of(DEFER, RESUME, WITHDRAW);
            case ChangeState.Done _, ChangeState.Withdrawn _ -> EnumSet.noneOf(ChangeVerb.class);
        };
    }

    public static boolean may(ChangeState state, ChangeVerb verb) {
        return verbs(state).contains(verb);
    }

    /**
     * @throws Refused (conflict, because somebody else was faster) {@code change.refused.is-} and
     *     the state
     */
    static void require(ChangeState state, ChangeVerb verb) {
        if (!may(state, verb)) {
            throw Refused.conflict("change.refused.is-" + state.word());
        }
    }
}
