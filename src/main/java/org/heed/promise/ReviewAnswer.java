package org.heed.promise;

/** What somebody says of one of their promises in the evening. Source: R081. */
public enum ReviewAnswer {
    /** It will be kept. */
    KEEP,
    /** It may not be kept. */
    RISK,
    /** The client is asked for another date, or has agreed to one. */
    MOVE,
    /** It needs help. */
    HELP
}
