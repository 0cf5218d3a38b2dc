package org.heed.post;

import org.heed.kernel.Subject;

/** A mail that came in, inside. */
public record IncomingId(long value) {

    /** As search knows it. */
    Subject subject() {
        return new Subject(LetterDescriber.KIND, value);
    }
}
