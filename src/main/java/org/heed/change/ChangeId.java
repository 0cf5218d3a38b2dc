package org.heed.change;

import org.heed.kernel.Subject;

import java.util.Optional;
import java.util.regex.Pattern;

/** Inner id of a change request; outside it is a number such as CR-0087. */
public record ChangeId(long value) {

    /** The kind of its subject. */
    public static final String KIND = "change";

    private static final Pattern NUMBER = Pattern.compile("(?i)CR-?([0-9]{1,15})");

    /** Reads a number as people write it; empty when it is none. */
    public static Optional<ChangeId> of(String number) {
        var found = NUMBER.matcher(number.strip());
        return found.matches()
                ? Optional.of(new ChangeId(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /** What people call it: CR-0087. */
    public String number() {
        return "CR-%04d".formatted(value);
    }

    /** Its page. */
    public String url() {
        return "/changes/" + number();
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
