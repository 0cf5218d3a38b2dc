package org.heed.complaint;

import java.util.Locale;

/** Where one version of a proposal stands. */
public enum ProposalState {
    DRAFT,
    /** The client has it and decides. */
    PUT,
    /** A later version was put to the client before this one was decided. */
    REPLACED,
    ACCEPTED,
    CHANGES,
    DECLINED;

    /** The word outside, also the last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of this word; throws IllegalArgumentException for any other. */
    public static ProposalState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
