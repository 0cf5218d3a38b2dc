package org.heed.promise;

/** What sort of promise it is. Source: R078. */
public enum PromiseKind {
    MAIN,
    /** Beyond what was agreed; must be known to those who do it. Source: R080. */
    ADDITIONAL,
    IMPROVEMENT,
    /** The date named in a holding reply. Source: R036. */
    HOLDING_REPLY,
    /** When the client hears from us next. */
    NEXT_UPDATE
}
