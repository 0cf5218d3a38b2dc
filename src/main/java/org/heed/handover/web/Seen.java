package org.heed.handover.web;

import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;

/** The version of a record the writer of a form saw. */
final class Seen {

    private Seen() {}

    /** None when the form does not say. */
    static @Nullable Integer of(Form form) {
        return form.has("version") ? form.version() : null;
    }
}
