package org.heed.complaint;

/** Inner id of a link between two complaints. */
public record LinkId(long value) {}
