package org.heed.notification;

/** Which of one's lines are looked at. */
public enum Show {
    /** Not read yet, or kept; not snoozed. */
    OPEN,
    ALL,
    KEPT,
    SNOOZED
}
