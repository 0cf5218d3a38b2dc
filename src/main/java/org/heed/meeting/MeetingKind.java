package org.heed.meeting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a meeting is for. Source: N3, R006, R025, R033. */
public enum MeetingKind {
    /** Where the work stands; weekly unless agreed otherwise. */
    PROGRESS,
    /** The month as a whole. */
    SUMMARY,
    /** For one unhappy client alone. */
    DEDICATED,
    /** Among us, between the client's words and our answer. */
    HUDDLE,
    OTHER;

    /** As forms, messages, tables and the API write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads a word; empty when it is none of ours. */
    public static Optional<MeetingKind> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether somebody of the client may sit in it. */
    public boolean withClient() {
        return this != HUDDLE;
    }

    /** How often it comes again where nothing else was agreed; empty for once. Source: N3. */
    public Optional<Cadence> cadence() {
        return switch (this) {
            case PROGRESS -> Optional.of(Cadence.WEEKLY);
            case SUMMARY -> Optional.of(Cadence.MONTHLY);
            case DEDICATED, HUDDLE, OTHER -> Optional.empty();
        };
    }
}
