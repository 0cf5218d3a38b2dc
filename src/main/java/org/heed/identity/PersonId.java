package org.heed.identity;

import org.heed.kernel.Subject;

/** Inner id of one of us. */
public record PersonId(long value) {

    /** What happens to somebody is written down under this; see {@link HouseHappening}. */
    public Subject subject() {
        return new Subject("person", value);
    }
}
