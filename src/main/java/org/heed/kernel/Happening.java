package org.heed.kernel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Something that happened, in the past tense: a promise to unknown listeners, only ever extended.
 * The timeline writes it down in the same transaction; search looks at its subject again.
 */
public interface Happening {

    About about();

    /** The moment it happened in the trade, which may lie before the moment it was typed in. */
    Instant at();

    Actor actor();

    /**
     * The message key of the sentence is {@code timeline.} + this, such as {@code
     * complaint.acknowledged}.
     */
    String kind();

    /**
     * Named facts for the sentence. A value starting with {@code @} is itself a message key; an ISO
     * instant is shown as a moment in the reader's zone.
     */
    default Map<String, String> facts() {
        return Map.of();
    }

    /** The words that were said or written, if any. */
    default @Nullable Quote quote() {
        return null;
    }

    /** Whether it is history of its own; a reminder is passed on, but not written down again. */
    default boolean kept() {
        return true;
    }

    /** Internal unless made visible at the moment of writing. Source: R044. */
    default boolean clientVisible() {
        return false;
    }

    /** Other records that say something new with it; search looks at them again, too. */
    default List<Subject> reworded() {
        return List.of();
    }

    /**
     * The kind of a happening that is named like its record: {@code client.contact-added}.
     *
     * @param room with its full stop
     */
    static String kindOf(String room, Happening happening) {
        var name = happening.getClass().getSimpleName();
        var words = name.replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return room + words.toLowerCase(Locale.ROOT);
    }
}
