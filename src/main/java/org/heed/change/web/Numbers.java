package org.heed.change.web;

import org.heed.change.ChangeId;
import org.heed.kernel.NotFound;

/** The addresses of this room. */
final class Numbers {

    /** A change's own address. */
    static final String CHANGE = "/changes/{number:[Cc][Rr]-?[0-9]{1,15}}";

    private Numbers() {}

    static ChangeId id(String number) {
        return ChangeId.of(number).orElseThrow(NotFound::new);
    }
}
