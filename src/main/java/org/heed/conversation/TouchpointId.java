package org.heed.conversation;

import org.heed.kernel.Subject;

/** Inner id of a touchpoint. */
public record TouchpointId(long value) {

    public static final String KIND = "touchpoint";

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
