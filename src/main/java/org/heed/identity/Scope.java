package org.heed.identity;

/** What a token may do, within what its owner may do. */
public enum Scope {
    /** Look at records. */
    READ,
    /** Change records. */
    WRITE,
    /**
     * Hand in mail as a mail server does, with what its gateway says of senders, and nothing else;
     * only tokens of administrators.
     */
    MAIL,
    /** Manage people and read the machine's figures; only tokens of administrators. */
    ADMIN;

    /** Whether only an administrator's token may have it. */
    public boolean forAdministrators() {
        return this == MAIL || this == ADMIN;
    }
}
