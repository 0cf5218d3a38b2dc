package org.heed.meeting;

/** Inner id of a line that a meeting led to. */
public record LineId(long value) {}
