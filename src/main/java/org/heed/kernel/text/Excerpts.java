package org.heed.kernel.text;

import org.heed.kernel.text.Marked.Part;
import org.heed.kernel.text.Piece.Run;
import org.heed.kernel.text.Piece.Word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shows where in a text something was found, as {@link Tokens} finds it: Chinese in either script,
 * English in any form. Made once for what was typed, then asked for each text.
 */
public final class Excerpts {

    /** How much of a text is shown, and how much before what was found, in characters. */
    private static final int SHOWN = 150;

    private static final int BEFORE = 30;

    /** Further ones are not looked at; what is shown holds fewer. */
    private static final int MOST = 400;

    private final Wanted wanted;

    private Excerpts(Wanted wanted) {
        this.wanted = wanted;
    }

    public static Excerpts of(String typed) {
        return new Excerpts(Wanted.of(typed));
    }

    /** The whole text with what was found in it. */
    public Marked mark(String text) {
        return marked(text, 0, text.length(), found(text));
    }

    /**
     * The part of the text that holds most of what was looked for, the first of several; none when
     * nothing of it is there.
     */
    public Marked cut(String text) {
        var found = found(text);
        if (found.isEmpty()) {
            return Marked.NONE;
        }
        var best = best(found);
        int from = start(text, best.from());
        int to = Math.min(text.length(), from + SHOWN);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return marked(text, from, to, found);
    }

    /** A stretch of the text that is one of the pieces typed. */
    private record Spot(int from, int to, int piece) {}

    private List<Spot> found(String text) {
        var folded = Folded.of(text);
        var spots = new ArrayList<Spot>();
        for (int at = 0; at < folded.length() && spots.size() < MOST; ) {
            int end = wanted.wordEnd(folded, at);
            int piece = end > at ? wanted.word(folded, at, end) : wanted.run(folded, at);
            int length = end > at ? end - at : piece < 0 ? 1 : wanted.length(piece);
            if (piece >= 0) {
                int last = folded.origin()[at + length - 1];
                int to = last + Character.charCount(text.codePointAt(last));
                spots.add(new Spot(folded.origin()[at], to, piece));
            }
            at += length;
        }
        return spots;
    }

    private static Spot best(List<Spot> found) {
        var best = found.getFirst();
        int most = 0;
        for (int i = 0; i < found.size(); i++) {
            int reach = found.get(i).from() + SHOWN - BEFORE;
            int kinds =
                    (int)
                            found.subList(i, found.size()).stream()
                                    .takeWhile(it -> it.to() <= reach)
                                    .mapToInt(Spot::piece)
                                    .distinct()
                                    .count();
            if (kinds > most) {
                most = kinds;
                best = found.get(i);
            }
        }
        return best;
    }

    /** A little before, and never within a word or a character. */
    private static int start(String text, int spot) {
        int from = Math.max(0, spot - BEFORE);
        if (from == 0) {
            return 0;
        }
        for (int at = from; at < spot; at++) {
            if (!Character.isLetterOrDigit(text.charAt(at))
                    && !Character.isSurrogate(text.charAt(at))) {
                return at + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
    }

    private static Marked marked(String text, int from, int to, List<Spot> found) {
        var parts = new ArrayList<Part>();
        int at = from;
        for (var spot : found) {
            if (spot.from() < at || spot.to() > to) {
                continue;
            }
            add(parts, text.substring(at, spot.from()), false);
            add(parts, text.substring(spot.from(), spot.to()), true);
            at = spot.to();
        }
        add(parts, text.substring(at, to), false);
        if (from > 0) {
            parts.addFirst(new Part("…", false));
        }
        if (to < text.length()) {
            parts.addLast(new Part("…", false));
        }
        return new Marked(joined(parts));
    }

    private static void add(List<Part> parts, String text, boolean found) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.replaceAll("\\s+", " "), found));
        }
    }

    private static List<Part> joined(List<Part> parts) {
        var joined = new ArrayList<Part>();
        for (var part : parts) {
            if (!joined.isEmpty() && joined.getLast().found() == part.found()) {
                var last = joined.removeLast();
                joined.add(new Part(last.text() + part.text(), part.found()));
            } else {
                joined.add(part);
            }
        }
        return Collections.unmodifiableList(joined);
    }

    /** What was typed, in pieces: runs of characters, and words by their stems. */
    private record Wanted(List<String> runs, List<String> stems) {

        static Wanted of(String typed) {
            var runs = new ArrayList<String>();
            var stems = new ArrayList<String>();
            var small = new ArrayList<String>();
            for (var piece : Piece.of(typed)) {
                if (piece instanceof Run run) {
                    runs.add(new String(run.characters(), 0, run.characters().length));
                } else if (piece instanceof Word word) {
                    (Query.isSmall(word) ? small : stems).add(word.stem());
                }
            }
            stems.addAll(runs.isEmpty() && stems.isEmpty() ? small : List.of());
            return new Wanted(runs, stems);
        }

        /** The end of the word that begins here; the same place when none does. */
        int wordEnd(Folded text, int at) {
            int end = at;
            while (end < text.length() && Piece.partOfWord(text.letters()[end])) {
                end++;
            }
            return end;
        }

        int word(Folded text, int from, int to) {
            if (stems.isEmpty() || to - from > Piece.LONGEST) {
                return -1;
            }
            int at = stems.indexOf(Piece.stem(text.text(from, to)));
            return at < 0 ? -1 : runs.size() + at;
        }

        /** The longest run that stands here. */
        int run(Folded text, int at) {
            int best = -1;
            for (int i = 0; i < runs.size(); i++) {
                if (text.stands(runs.get(i), at)
                        && (best < 0 || runs.get(i).length() > runs.get(best).length())) {
                    best = i;
                }
            }
            return best;
        }

        int length(int piece) {
            return runs.get(piece).length();
        }
    }
}
