package org.heed.escalation;

import org.heed.kernel.Subject;

import java.util.Optional;
import java.util.regex.Pattern;

/** Inner id of an escalation; outside it is a number such as D-0033. */
public record EscalationId(long value) {

    static final String KIND = "escalation";

    private static final Pattern NUMBER = Pattern.compile("(?i)D-?([0-9]{1,15})");

    /** Reads a number as people write it; empty when it is none. */
    public static Optional<EscalationId> of(String number) {
        var found = NUMBER.matcher(number.strip());
        return found.matches()
                ? Optional.of(new EscalationId(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /** What people call it: D-0033. */
    public String number() {
        return "D-%04d".formatted(value);
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
