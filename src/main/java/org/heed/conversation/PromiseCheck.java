package org.heed.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the word that soothes instead of promising: a vague time asks for a date, an over-promise
 * for what we control. The same words are looked for while typing by {@code promise-check.js}; this
 * side asks once when the form is sent. Source: design/index, "Promise"; design/screens 10.1.
 */
public final class PromiseCheck {

    // Alternatives of fixed words only: linear on any text. ASAP, soon and shortly are whole words.
    private static final Pattern VAGUE =
            Pattern.compile(
                    "尽快|儘快|盡快|尽早|儘早|盡早|马上|馬上|立刻|立即|近期|近日|稍后|稍後|不日"
                            + "|as soon as possible|\\basap\\b|\\ba\\.s\\.a\\.p\\.|\\bshortly\\b"
                            + "|\\bsoon\\b|\\bimmediately\\b|\\bin due course\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern OVER =
            Pattern.compile(
                    "保证|保證|绝对|絕對|一定会|一定會|肯定能|绝不再|絕不再|决不再|決不再|万无一失|萬無一失"
                            + "|\\bguarantee[ds]?\\b|\\bdefinitely\\b|\\b100 ?(?:%|percent\\b)"
                            + "|\\bnever again\\b|\\bwithout fail\\b",
                    Pattern.CASE_INSENSITIVE);

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

    private static Optional<Finding> first(Kind kind, Pattern words, String text) {
        var found = words.matcher(text);
        return found.find()
                ? Optional.of(new Finding(kind, found.group(), found.start()))
                : Optional.empty();
    }
}
