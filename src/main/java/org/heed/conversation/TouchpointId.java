package org.heed.conversation;

/** Inner id of a touchpoint. */
public record TouchpointId(long value) {}
