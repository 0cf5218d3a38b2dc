package org.heed.kernel;

import java.time.Instant;

/**
 * What can be found of a record.
 *
 * @param url path of its page, such as {@code /complaints/HD-0143}
 * @param label what people call it: a number, a short name
 * @param body every word in it that may be searched by those who may see it
 * @param at orders hits, newest first
 * @param who whose words they are, or who looks after it; empty when it is nobody's
 */
public record Description(
        Subject subject,
        long circle,
        String url,
        String label,
        String title,
        String body,
        Instant at,
        String who) {

    /** Titles are not longer; of longer words the beginning is one. */
    private static final int LONGEST = 160;

    /** The title of a record that is called by what it is about: that, and how its words begin. */
    public static String headed(String about, String words) {
        var line = words.strip().lines().findFirst().orElse("").strip();
        var start =
                line.codePointCount(0, line.length()) <= LONGEST
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
        return about.isEmpty() ? start : about + " · " + start;
    }

    /** Of a record that is nobody's. */
    public Description(
            Subject subject,
            long circle,
            String url,
            String label,
            String title,
            String body,
            Instant at) {
        this(subject, circle, url, label, title, body, at, "");
    }
}
