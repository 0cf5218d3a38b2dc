package org.heed.portal.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a client can do at any time with a few words of their own. */
enum Act {
    MESSAGE(true),
    CALL(true),
    /** Nobody has to say why they want someone more senior. */
    SENIOR(false),
    CORRECTION(true),
    WITHDRAWAL(false),
    /** Not yet: it did not work. */
    RESULT(true),
    /** They take their acceptance back. */
    RECALL(false),
    /** It was over, and it has come back. */
    AGAIN(true);

    private final boolean wordsNeeded;

    Act(boolean wordsNeeded) {
        this.wordsNeeded = wordsNeeded;
    }

    boolean wordsNeeded() {
        return wordsNeeded;
    }

    /** The word of addresses and messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Act> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
