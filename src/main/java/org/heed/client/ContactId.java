package org.heed.client;

import org.heed.kernel.Subject;

/** Inner id of a contact. */
public record ContactId(long value) {

    public Subject subject() {
        return new Subject("contact", value);
    }
}
