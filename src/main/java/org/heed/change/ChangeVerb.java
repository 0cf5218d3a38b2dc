package org.heed.change;

/** What can be done with a change request. */
public enum ChangeVerb {
    ANALYSE,
    APPROVE,
    FEED_BACK,
    ACCEPT,
    /** They refuse the cost, and insist. */
    INSIST,
    WITHDRAW,
    DEFER,
    RESUME,
    /** Draws the text to be signed anew. */
    DRAW,
    SIGN,
    /** Somebody on the ladder decided. */
    DECIDE,
    /** The question came back without a decision. */
    CALM,
    REPLAN,
    REBUDGET,
    TELL,
    BEGIN,
    FINISH
}
