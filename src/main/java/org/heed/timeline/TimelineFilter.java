package org.heed.timeline;

/** Which entries of a timeline somebody wants to see. */
public enum TimelineFilter {
    ALL,
    CLIENT_VISIBLE,
    INTERNAL
}
