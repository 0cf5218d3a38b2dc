package org.heed.meeting;

import org.heed.kernel.Subject;

import java.util.Optional;
import java.util.regex.Pattern;

/** Inner id of a meeting; outside it is a number such as MT-0031. */
public record MeetingId(long value) {

    /** The kind of its subject. */
    public static final String KIND = "meeting";

    private static final Pattern NUMBER = Pattern.compile("(?i)MT-?([0-9]{1,15})");

    /** Reads a number as people write it; empty when it is none. */
    public static Optional<MeetingId> of(String number) {
        var found = NUMBER.matcher(number.strip());
        return found.matches()
                ? Optional.of(new MeetingId(Long.parseLong(found.group(1))))
                : Optional.empty();
    }

    /** What people call it: MT-0031. */
    public String number() {
        return "MT-%04d".formatted(value);
    }

    /** Its page. */
    public String url() {
        return "/meetings/" + number();
    }

    public Subject subject() {
        return new Subject(KIND, value);
    }
}
