package org.heed.post;

import java.util.Locale;

/** What a reader of a mail should know beside its words. */
public enum Remark {
    /** The subject is another one than in the mail it answers. */
    SUBJECT_CHANGED,
    /** Somebody who has not written about this record before. */
    NEW_PARTICIPANT,
    /** Answers a record of another client than the sender's. */
    OTHER_CLIENT,
    /** The record has been over for longer than it is reopened by itself. */
    OVER_LONG_AGO,
    /** It names several senders, or none. */
    NOT_ONE_SENDER,
    /** Answers would go to another address than it came from. */
    ANSWERS_ELSEWHERE,
    /** Names an id of ours that is not ours. */
    FORGED_ID,
    /** Looks like a complaint: it says what is wrong and expects an answer. */
    COMPLAINS,
    /** An answer to an invitation that stands with its meeting now. */
    ANSWER_TAKEN,
    /** An answer to an invitation that has been changed since. */
    ANSWER_OUTDATED,
    /** An answer to an invitation of which we know nothing. */
    ANSWER_TO_NOTHING,
    /** An answer to an invitation from somebody who may be somebody else; it was not taken. */
    ANSWER_UNPROVEN,
    /** The record had no room left for its files; they stay with the mail. */
    FILES_LEFT;

    /** The word of tables, messages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Remark of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
