package org.heed.client;

/** How a range of keys is read. */
final class Keys {

    /** Sorts after every letter: {@code key >= typed and key < typed + LAST} is "begins with". */
    static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    /** Keys read for each row wanted, since one record may be hit by several of its keys. */
    static final int EACH = 6;

    private Keys() {}
}
