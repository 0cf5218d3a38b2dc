package org.heed.change;

import java.util.Locale;

/** What is done between signing and working. Source: R055, R056. */
public enum Gate {
    PLAN,
    BUDGET,
    TOLD;

    /** As tables and messages write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
