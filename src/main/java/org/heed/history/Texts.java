package org.heed.history;

/** Texts of files made fit to be kept and shown: nothing hides, turns or breaks anything. */
final class Texts {

    private Texts() {}

    /** On one line, without what turns, hides or ends it. Source: security, B10. */
    static String line(int most, String text) {
        return cut(most, plain(text).replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}\\s]+", " ").strip());
    }

    /** Without what cannot be kept. */
    static String plain(String text) {
        var kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(it -> it == '\n' || it == '\t' || it >= ' ' && (it < 0xD800 || it > 0xDFFF))
                .map(it -> it == 0xFFFD ? '\u25A1' : it)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** At most so many characters, never half of one. */
    static String cut(int most, String text) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }
}
