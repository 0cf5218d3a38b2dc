package org.heed.change;

/** Whether an analysis may go to the client. Source: R062. */
public enum ApprovalNeed {
    /** Small enough, or there is nobody above who could approve. */
    NONE,
    WANTED,
    GIVEN
}
