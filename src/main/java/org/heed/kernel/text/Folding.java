package org.heed.kernel.text;

import com.ibm.icu.text.Transliterator;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Brings texts that mean the same to the same letters: full width to half, Traditional Han to
 * Simplified, capitals to small. For comparing and finding only, never for showing.
 */
public final class Folding {

    private Folding() {}

    /** The folded text; Han characters keep their number and order. */
    public static String fold(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return simplified(lower);
    }

    /** Only the step between the scripts. */
    public static String simplified(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = simplified(letters[i]);
        }
        return new String(letters);
    }

    public static char simplified(char letter) {
        return letter < Table.FIRST || letter > Table.LAST
                ? letter
                : Table.SIMPLIFIED[letter - Table.FIRST];
    }

    /**
     * ICU's rules take some 200 µs for each text; asked once for every character, they answer from
     * a table. The rules for sequences of characters, few and rare, are lost with that.
     */
    private static final class Table {

        static final char FIRST = '\u3400';
        static final char LAST = '\u9fff';
        static final char[] SIMPLIFIED = build();

        private static char[] build() {
            var rules = Transliterator.getInstance("Traditional-Simplified");
            var lines = new StringBuilder();
            for (char letter = FIRST; letter <= LAST; letter++) {
                lines.append(letter).append('\n');
            }
            var answers = rules.transliterate(lines.toString()).split("\n", -1);
            var table = new char[LAST - FIRST + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = answers[i].length() == 1 ? answers[i].charAt(0) : (char) (FIRST + i);
            }
            return table;
        }
    }
}
