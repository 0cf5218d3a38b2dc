package org.heed.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the word that soothes instead of promising: a vague time asks for a date, an over-promise
 * for what we control. The same words are looked for while typing by {@code promise-check.js}; this
 * side asks once when the form is sent. Source: design/index, "Promise"; design/screens 10.1.
 */
public final class PromiseCheck {

    // Alternatives of fixed words only: linear on any text. English ones are whole words.
    private static final Pattern VAGUE =
            any(
                    "尽快|尽早|马上|立刻|近期|近日|稍后|过几天|回头",
                    "儘快|盡快|儘早|盡早|馬上|稍後|過幾天|回頭",
                    "\\b(?:as soon as possible|asap|soon|shortly|immediately|right away)\\b");

    private static final Pattern OVER =
            any(
                    "保证|绝对|一定会|肯定能|百分之百|绝不再",
                    "保證|絕對|一定會|絕不再",
                    "\\b(?:guarantee[ds]?|definitely|absolutely|100\\s?%|never again)");

    private PromiseCheck() {}

    /** What is wrong with a word. */
    public enum Kind {
        /** A time that is none. */
        VAGUE,
        /** More than we control. */
        OVER
    }

    /**
     * @param at where the word begins, in UTF-16 units
     */
    public record Finding(Kind kind, String word, int at) {}

    /** The first vague word, else the first over-promise, else nothing. */
    public static Optional<Finding> find(String text) {
        return first(Kind.VAGUE, VAGUE, text).or(() -> first(Kind.OVER, OVER, text));
    }

    private static Pattern any(String... words) {
        return Pattern.compile(
                String.join("|", words), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Optional<Finding> first(Kind kind, Pattern words, String text) {
        var found = words.matcher(text);
        return found.find()
                ? Optional.of(new Finding(kind, found.group(), found.start()))
                : Optional.empty();
    }
}
