package org.heed.document;

import org.heed.kernel.Subject;

/** Inner id of a document; its address is {@code /documents/} and this. */
public record DocumentId(long value) {

    public static final String KIND = "document";

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
