package org.heed.kernel;

/** How soon somebody has to be told. Source: design/screens 5.9. */
public enum Urgency {
    /** Needs them now. */
    NOW,
    /** Today is early enough. */
    TODAY,
    /** For information. */
    NOTED
}
