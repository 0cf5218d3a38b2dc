package org.heed.escalation;

/** Inner id of a support request. */
public record SupportId(long value) {}
