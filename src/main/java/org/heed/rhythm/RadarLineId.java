package org.heed.rhythm;

/** The inner id of a line of the radar. */
public record RadarLineId(long value) {}
