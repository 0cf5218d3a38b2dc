package org.heed.meeting;

/** Inner id of an item of an agenda. */
public record ItemId(long value) {}
