package org.heed.complaint;

/** Inner id of a planned contact after the solution. */
public record FollowUpId(long value) {}
