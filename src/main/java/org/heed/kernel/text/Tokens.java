package org.heed.kernel.text;

import org.heed.kernel.text.Piece.Break;
import org.heed.kernel.text.Piece.Run;
import org.heed.kernel.text.Piece.Space;
import org.heed.kernel.text.Piece.Word;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Texts as PostgreSQL searches them. Index: {@code cast(:tokens as tsvector)}. Query: {@code
 * tokens @@ cast(:query as tsquery)}, in which Chinese characters that stood together must stand
 * together and words separated by blanks must all be there. Nobody needs a syntax, so nothing typed
 * is an error. Source: stack, 7; security, E1.
 */
public final class Tokens {

    /** PostgreSQL counts positions up to here and puts all later ones on the last. */
    private static final int POSITIONS = 16_383;

    /** Texts longer than that begin again, with an overlap no phrase is longer than. */
    private static final int WINDOW = 16_000;

    /** A tsvector may have 1 MB; whoever writes more is found by what comes first. */
    private static final int BYTES = 900_000;

    private static final int GAP = 10;

    private static final int NONE = -1;

    private Tokens() {}

    /**
     * The tokens of some texts, as the literal of a {@code tsvector}; empty when they hold none.
     */
    public static String index(String... texts) {
        var written = new Index();
        for (String text : texts) {
            written.add(text);
        }
        return written.toString();
    }

    /** What a person searches for, as the literal of a {@code tsquery}; empty without a word. */
    public static Optional<String> query(String text) {
        return Query.of(text, false);
    }

    /** The same while they are still typing: the last word may be the beginning of one. */
    public static Optional<String> queryWhileTyping(String text) {
        return Query.of(text, true);
    }

    private static final class Index {

        private final Map<String, TreeSet<Integer>> tokens = new LinkedHashMap<>();
        private int position;
        private int bytes;

        /** The last character of a run when only blanks follow it; a line may end inside a word. */
        private int before = NONE;

        void add(String text) {
            var pieces = Piece.of(text);
            for (int i = 0; i < pieces.size() && bytes < BYTES; i++) {
                switch (pieces.get(i)) {
                    case Run run -> add(run);
                    case Word word -> {
                        put(word.stem(), ++position);
                        before = NONE;
                    }
                    case Break _ -> {
                        position++;
                        before = NONE;
                    }
                    case Space _ -> {}
                }
            }
            position += GAP;
            before = NONE;
        }

        /**
         * Each character and each pair, a pair standing where its first character stands. Single
         * characters need a position only where a run borders on a word; inside, pairs say it all.
         */
        private void add(Run run) {
            var characters = run.characters();
            if (before != NONE) {
                put(Character.toString(before) + Character.toString(characters[0]), position);
            }
            for (int i = 0; i < characters.length; i++) {
                position++;
                boolean border = i == 0 || i == characters.length - 1;
                put(new String(characters, i, 1), border ? position : 0);
                if (i + 1 < characters.length) {
                    put(new String(characters, i, 2), position);
                }
            }
            before = characters[characters.length - 1];
        }

        private void put(String token, int at) {
            var positions = tokens.get(token);
            if (positions == null) {
                positions = new TreeSet<>();
                tokens.put(token, positions);
                bytes += token.getBytes(StandardCharsets.UTF_8).length + 6;
            }
            if (at > 0) {
                positions.add((at - 1) % WINDOW + 1);
                bytes += 2;
                boolean overlap = at > WINDOW && (at - 1) % WINDOW < POSITIONS - WINDOW;
                if (overlap) {
                    positions.add((at - 1) % WINDOW + 1 + WINDOW);
                }
            }
        }

        @Override
        public String toString() {
            var literal = new StringBuilder();
            tokens.forEach((token, positions) -> {
                literal.append(literal.isEmpty() ? "" : " ").append(Piece.quoted(token));
                char sign = ':';
                for (int at : positions) {
                    literal.append(sign).append(at);
                    sign = ',';
                }
            });
            return literal.toString();
        }
    }
}
