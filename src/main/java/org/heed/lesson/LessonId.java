package org.heed.lesson;

import java.util.Optional;
import java.util.regex.Pattern;

/** Id of a lesson; people write it as L-0042. */
public record LessonId(long value) {

    private static final Pattern NUMBER = Pattern.compile("[Ll]-(\\d{1,12})");

    /** Reads a number as people write it; empty when it is none. */
    public static Optional<LessonId> read(String number) {
        var found = NUMBER.matcher(number);
        return found.matches()
                ? Optional.of(new LessonId(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /** L-0042. */
    public String number() {
        return "L-%04d".formatted(value);
    }
}
