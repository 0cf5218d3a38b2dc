package org.heed.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why the text of a file is not known. */
public enum WhyUnread {
    /** It is not what it says it is, or not whole. */
    BROKEN,
    /** It opens with a password only. */
    ENCRYPTED,
    /** It is more, unpacked, than anybody reads, or needs more memory than it is given. */
    TOO_LARGE,
    /** It took longer than it was given. */
    TOO_SLOW,
    /** Heed could not read anything at the time; tried a few times. */
    NOT_POSSIBLE;

    /** As tables and messages write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<WhyUnread> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
