package org.heed.kernel.text;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.tartarus.snowball.ext.EnglishStemmer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a text is cut into: runs of Han characters, words of other scripts, and breaks that no
 * phrase reaches across.
 */
sealed interface Piece {

    /** Characters written without spaces: Han, Kana, Hangul. */
    record Run(int[] characters) implements Piece {}

    /**
     * @param typed as folded, at most {@link #LONGEST} characters
     * @param stem what its other forms share
     */
    record Word(String typed, String stem) implements Piece {}

    /** The end of a sentence, a comma, a bracket. */
    record Break() implements Piece {}

    /** Blank space, which separates words but not the characters of a run. */
    record Space() implements Piece {}

    int LONGEST = 60;

    /** Between parts of one word: HD-0143, e-mail, ada@example.org, 3.2. */
    String JOINERS = "-_./@&+#'\u2019\u2010\u2011";

    /** The pieces of a text, in its order. */
    static List<Piece> of(String text) {
        var folded = Folding.fold(text).codePoints().toArray();
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < folded.length; ) {
            int end = at + 1;
            if (isHan(folded[at])) {
                while (end < folded.length && isHan(folded[end])) {
                    end++;
                }
                pieces.add(new Run(Arrays.copyOfRange(folded, at, end)));
            } else if (isPartOfWord(folded[at])) {
                while (end < folded.length && isPartOfWord(folded[end]) && !isHan(folded[end])) {
                    end++;
                }
                var word = new String(folded, at, Math.min(end - at, LONGEST));
                pieces.add(new Word(word, stem(word)));
                end = afterPossessive(folded, end);
            } else if (Character.isWhitespace(folded[at])) {
                pieces.add(new Space());
            } else if (JOINERS.indexOf(folded[at]) < 0) {
                pieces.add(new Break());
            }
            at = end;
        }
        return pieces;
    }

    /** A token as it stands in the literals of PostgreSQL. */
    static String quoted(String token) {
        return "'" + token.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static boolean isHan(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Character.isLetter(character);
            default -> false;
        };
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Whether a character of a folded text belongs to a word written with letters. */
    static boolean partOfWord(char letter) {
        return isPartOfWord(letter) && !isHan(letter);
    }

    /** The client's and the client are the same word. */
    private static int afterPossessive(int[] text, int end) {
        boolean possessive =
                end + 1 < text.length
                        && (text[end] == '\'' || text[end] == '\u2019')
                        && text[end + 1] == 's'
                        && (end + 2 == text.length || !isPartOfWord(text[end + 2]));
        return possessive ? end + 2 : end;
    }

    static String stem(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(ascii(word));
        stemmer.stem();
        var stem = stemmer.getCurrent();
        return stem.isEmpty() ? word : stem;
    }

    /** A word without its accents: {@code résumé} is found by {@code resume}. */
    static String ascii(String word) {
        if (word.chars().allMatch(it -> it < 0x80)) {
            return word;
        }
        // One character becomes at most four, says the filter.
        var plain = new char[word.length() * 4];
        int length = ASCIIFoldingFilter.foldToASCII(word.toCharArray(), 0, plain, 0, word.length());
        return new String(plain, 0, length);
    }
}
