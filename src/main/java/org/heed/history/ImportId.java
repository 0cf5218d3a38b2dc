package org.heed.history;

/** Inner id of a file that was read into a history. */
public record ImportId(long value) {}
