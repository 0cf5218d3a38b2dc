package org.heed.post;

/** A mail that came in, inside. */
public record IncomingId(long value) {}
