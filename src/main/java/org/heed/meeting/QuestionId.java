package org.heed.meeting;

/** Inner id of a client's question in a meeting. */
public record QuestionId(long value) {}
