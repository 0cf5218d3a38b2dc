package org.heed.project;

/** Inner id of a clause of a contract. */
public record ClauseId(long value) {}
