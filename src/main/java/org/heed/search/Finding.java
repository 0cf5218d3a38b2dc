package org.heed.search;

import org.heed.kernel.text.Marked;
import org.jspecify.annotations.Nullable;

/**
 * A record that was found, with what it was found by.
 *
 * @param title with the words that were looked for
 * @param excerpt of its text where they stand; empty when they stand elsewhere
 * @param who whose words they are, or who looks after it; empty when nobody's
 * @param client whose it is; none for the client itself
 * @param project to which it belongs; none for the project itself, too
 */
public record Finding(
        Hit hit,
        Marked title,
        Marked excerpt,
        String who,
        @Nullable Place client,
        @Nullable Place project) {

    /** What it belongs to, with the path of its page. */
    public record Place(String label, String url) {}
}
