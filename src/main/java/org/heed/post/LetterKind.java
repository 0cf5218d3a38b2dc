package org.heed.post;

import java.util.Locale;

/** What a mail that came in is. Each kind has its place; none is dropped. */
public enum LetterKind {
    /** Something new from somebody we know: a complaint, perhaps. */
    FRESH,
    /** It belongs to a record. */
    REPLY,
    /** A thank-you after a solution: not a yes, not a no. */
    COURTESY,
    /** Nobody we know. */
    UNKNOWN,
    /** Out of office, a receipt: no person wrote it. */
    AUTOMATIC,
    /** From a mailing list. */
    LIST,
    /** A mail of somebody's did not arrive. */
    BOUNCE,
    /** An answer to an invitation. */
    INVITATION,
    /** The same mail again under another id. */
    DUPLICATE;

    /** The word of tables, messages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LetterKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
