package org.heed.complaint;

/** Inner id of a cause in the taxonomy. */
public record CauseId(long value) {}
