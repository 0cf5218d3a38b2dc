package org.heed.project;

/** Inner id of a milestone. */
public record MilestoneId(long value) {}
