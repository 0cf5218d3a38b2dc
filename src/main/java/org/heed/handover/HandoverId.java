package org.heed.handover;

/** Inner id of a hand-over. */
public record HandoverId(long value) {}
