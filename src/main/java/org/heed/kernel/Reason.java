package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why something is refused, as a message key with the facts of its sentence.
 *
 * @param at the form field, or the id of the part of the page where the missing fact is given; none
 *     when the whole is refused
 */
public record Reason(String key, Map<String, Object> facts, @Nullable String at) {

    public Reason {
        facts = Map.copyOf(facts);
    }

    /**
     * @param namesAndValues name, value, name, value … of the sentence's facts
     */
    public static Reason of(String key, @Nullable String at, Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Reason(key, facts, at);
    }
}
