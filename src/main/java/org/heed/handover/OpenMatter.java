package org.heed.handover;

import org.heed.kernel.Subject;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Something somebody has open.
 *
 * @param label what it says, in the words it was written in; cut to 1000 characters
 * @param url the page of the record, or of the record it belongs to
 * @param dueAt by when; none when it has no date
 */
public record OpenMatter(Subject subject, String label, String url, @Nullable Instant dueAt) {

    private static final int MOST = 1000;

    public OpenMatter {
        label =
                label.codePointCount(0, label.length()) > MOST
                        ? label.substring(0, label.offsetByCodePoints(0, MOST))
                        : label;
    }
}
