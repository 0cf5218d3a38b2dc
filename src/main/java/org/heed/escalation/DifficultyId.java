package org.heed.escalation;

/** Inner id of an entry of the difficulty log. */
public record DifficultyId(long value) {}
