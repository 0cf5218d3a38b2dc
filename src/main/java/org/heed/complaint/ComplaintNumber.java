package org.heed.complaint;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number people say: HD-0143. Never given twice, never reused. */
public record ComplaintNumber(int value) {

    private static final Pattern WRITTEN = Pattern.compile("(?i)hd-?0*([1-9][0-9]{0,8})");

    public ComplaintNumber {
        if (value < 1) {
            throw new IllegalArgumentException("Numbers of complaints begin at 1: " + value);
        }
    }

    /** Reads a number in any letter case, with or without its zeros; empty when it is none. */
    public static Optional<ComplaintNumber> of(String text) {
        var match = WRITTEN.matcher(text.strip());
        return match.matches()
                ? Optional.of(new ComplaintNumber(Integer.parseInt(match.group(1))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "HD-%04d".formatted(value);
    }
}
