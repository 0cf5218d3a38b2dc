package org.heed.complaint;

import java.util.Locale;

/** The verbs that move a complaint from state to state. */
public enum Verb {
    ACKNOWLEDGE,
    ASSESS,
    PROPOSE,
    ACCEPT,
    ASK_FOR_CHANGES,
    DECLINE,
    RECALL,
    RESOLVE,
    CONFIRM,
    CLOSE,
    REOPEN,
    WITHDRAW,
    GIVE_UP;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
