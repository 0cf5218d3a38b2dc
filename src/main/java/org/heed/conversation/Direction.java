package org.heed.conversation;

/** Who spoke to whom. */
public enum Direction {
    /** The client to us. */
    IN,
    /** We to the client. */
    OUT
}
