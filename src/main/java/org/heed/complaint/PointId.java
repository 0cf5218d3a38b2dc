package org.heed.complaint;

/** Inner id of one thing complained about. */
public record PointId(long value) {}
