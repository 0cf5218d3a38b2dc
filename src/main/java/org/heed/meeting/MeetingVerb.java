package org.heed.meeting;

/** What can be done to a meeting. */
public enum MeetingVerb {
    /** People, agenda, questions, first words. */
    PREPARE,
    /** Time, place, title. */
    CHANGE,
    INVITE,
    START,
    /** Notes, lines, who came. */
    NOTE,
    END,
    SEND_MINUTES,
    CONFIRM,
    /** The time to confirm has passed. */
    GO_UNANSWERED,
    CANCEL
}
