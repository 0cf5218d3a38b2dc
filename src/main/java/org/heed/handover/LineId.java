package org.heed.handover;

/** Inner id of a line of a hand-over. */
public record LineId(long value) {}
