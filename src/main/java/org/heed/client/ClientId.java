package org.heed.client;

import org.heed.kernel.Subject;

/** Inner id of a client. */
public record ClientId(long value) {

    public Subject subject() {
        return new Subject("client", value);
    }
}
