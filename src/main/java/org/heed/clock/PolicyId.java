package org.heed.clock;

/** Inner id of a policy. */
public record PolicyId(long value) {}
