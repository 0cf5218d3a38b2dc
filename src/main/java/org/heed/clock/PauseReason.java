package org.heed.clock;

import java.util.Locale;

/**
 * Why a clock may stand still: only for what was agreed not to be ours. Source: heed.md, "Clocks".
 */
public enum PauseReason {
    /** Waiting for the client. */
    CLIENT,
    /** Waiting for a third party, as agreed with the client. */
    THIRD_PARTY;

    /** The word outside: {@code third-party}; also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static PauseReason of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
