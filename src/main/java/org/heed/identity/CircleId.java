package org.heed.identity;

/** Inner id of a circle: the people who may see the records of one client, or of one project. */
public record CircleId(long value) {}
