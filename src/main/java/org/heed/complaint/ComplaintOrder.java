package org.heed.complaint;

import java.util.Locale;

/** The orders a list of complaints comes in. */
public enum ComplaintOrder {
    /** Newest receipt first. */
    RECEIVED,
    /** Nearest time limit first; those without one are left out. */
    DUE;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
