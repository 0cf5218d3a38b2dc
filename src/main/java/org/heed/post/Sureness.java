package org.heed.post;

import java.util.Locale;

/** How sure we are that a mail is from whom it says. Source: security, "Mail is not proof". */
public enum Sureness {
    /** The gateway we trust has proved the sender's domain. */
    PROVEN,
    /** One of us has said that it is really them. */
    VOUCHED,
    /** It only says so. */
    CLAIMED,
    /** The gateway found that it is not so, or the mail contradicts itself. */
    DOUBTFUL;

    /** The word of tables, messages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Sureness of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether the mail speaks as the one it names. */
    public boolean speaks() {
        return this == PROVEN || this == VOUCHED;
    }
}
