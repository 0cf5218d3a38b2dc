package org.heed.identity;

/** Inner id of one of us. */
public record PersonId(long value) {}
