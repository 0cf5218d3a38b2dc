package org.heed.meeting;

/** Inner id of a series of meetings. */
public record SeriesId(long value) {}
