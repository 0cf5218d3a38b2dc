package org.heed.client;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The way words reach us or the client. Source: R001, R031. */
public enum Channel {
    FACE_TO_FACE,
    PHONE,
    EMAIL,
    MESSAGE,
    /** The line to our executives. */
    HOTLINE,
    PORTAL,
    LETTER,
    MEETING,
    CONFERENCE_CALL,
    /** A board or tracker the client works with us on. */
    PROJECT_TOOL,
    /** The client relations system of either side. */
    CRM;

    /** As forms, messages, tables and the API write it: {@code face-to-face}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<Channel> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }
}
