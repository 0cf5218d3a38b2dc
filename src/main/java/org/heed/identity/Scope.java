package org.heed.identity;

/** What a token may do, within what its owner may do. */
public enum Scope {
    /** Look at records. */
    READ,
    /** Change records. */
    WRITE,
    /** Manage people and read the machine's figures; only tokens of administrators. */
    ADMIN
}
