package org.heed.escalation;

/** What kind of difficulty is told upward. Source: R064. */
public enum DifficultyKind {
    /** Something that is hard. */
    DIFFICULTY,
    /** Something out of the ordinary. */
    SPECIAL,
    /** The client does not follow what was agreed. */
    RULES,
    /** Both sides disagree and do not find together. */
    CONFLICT
}
