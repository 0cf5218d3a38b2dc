package org.heed.history;

/** Inner id of a question the client asks about a span of the history. */
public record QuestionId(long value) {}
