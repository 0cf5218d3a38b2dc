package org.heed.post;

/**
 * A mail that is not taken apart: too deep, too many parts, too long a header, or broken beyond
 * what we forgive. It is kept as it came. Source: security, B8.
 */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
        super(why, null, false, false);
    }
}
