package org.heed.post;

/** Texts cut to a length, never in the middle of a character. */
final class Shortened {

    private Shortened() {}

    /** At most {@code most} characters, the last of them a mark that something is missing. */
    static String to(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
