package org.heed.kernel.web;

import org.jspecify.annotations.Nullable;

import java.io.Serializable;
import java.util.Map;

/**
 * One sentence shown on the next page, once.
 *
 * @param undo path to post to, to take it back; none when it cannot be
 */
public record Notice(String key, Map<String, String> facts, @Nullable String undo)
        implements Serializable {

    public Notice {
        facts = Map.copyOf(facts);
    }

    public static Notice of(String key) {
        return new Notice(key, Map.of(), null);
    }

    public static Notice of(String key, Map<String, String> facts) {
        return new Notice(key, facts, null);
    }

    public Notice undoAt(String path) {
        return new Notice(key, facts, path);
    }
}
