package org.heed.kernel.text;

import org.heed.kernel.text.Piece.Break;
import org.heed.kernel.text.Piece.Run;
import org.heed.kernel.text.Piece.Space;
import org.heed.kernel.text.Piece.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the query: phrases of what was typed together, all of which must be there. */
final class Query {

    /** A text that asks for more says it all with these. */
    private static final int MOST = 40;

    /** Words that nobody means when they type others beside them. */
    private static final Set<String> SMALL =
            Set.of(
                    "a", "an", "and", "are", "at", "by", "for", "in", "is", "it", "of", "on", "or",
                    "the", "to", "was", "with");

    private final List<Phrase> phrases = new ArrayList<>();
    private Phrase open = new Phrase();

    static boolean isSmall(Word word) {
        return SMALL.contains(word.typed());
    }

    static Optional<String> of(String text, boolean typing) {
        var query = new Query();
        var pieces = Piece.of(text);
        for (int i = 0; i < pieces.size() && query.phrases.size() < MOST; i++) {
            switch (pieces.get(i)) {
                case Run run -> query.open.add(run);
                case Word word -> query.open.add(word, typing && i == pieces.size() - 1);
                case Break _, Space _ -> query.close();
            }
        }
        query.close();
        return query.text();
    }

    private void close() {
        if (!open.text.isEmpty()) {
            phrases.add(open);
        }
        open = new Phrase();
    }

    private Optional<String> text() {
        var meant = phrases.stream().filter(it -> !it.small).toList();
        var asked = meant.isEmpty() ? phrases : meant;
        return asked.stream()
                .map(it -> it.text.toString())
                .distinct()
                .reduce((one, other) -> one + " & " + other);
    }

    /** Tokens that stand at stated distances from each other. */
    private static final class Phrase {

        private final StringBuilder text = new StringBuilder();
        private int tokens;
        private int distance;
        private boolean small;

        /** Every second pair covers a run; an odd one needs its last pair as well. */
        void add(Run run) {
            var characters = run.characters();
            small = false;
            if (characters.length == 1) {
                put(Piece.quoted(new String(characters, 0, 1)), 1);
                return;
            }
            for (int i = 0; i + 1 < characters.length; i += 2) {
                boolean odd = characters.length - i == 3;
                put(Piece.quoted(new String(characters, i, 2)), odd ? 1 : 2);
                if (odd) {
                    put(Piece.quoted(new String(characters, i + 1, 2)), 2);
                }
            }
        }

        void add(Word word, boolean beginning) {
            small = tokens == 0 && !beginning && isSmall(word);
            var whole = Piece.quoted(word.stem());
            var start = Piece.quoted(Piece.ascii(word.typed())) + ":*";
            put(beginning ? "(" + whole + " | " + start + ")" : whole, 1);
        }

        /**
         * @param length how many positions lie between this token and the next
         */
        private void put(String token, int length) {
            if (tokens == MOST) {
                return;
            }
            if (tokens > 0) {
                text.append(" <").append(distance).append("> ");
            }
            text.append(token);
            tokens++;
            distance = length;
        }
    }
}
