package org.heed.history;

/** Inner id of a mail or event that was read from a file. */
public record ItemId(long value) {}
