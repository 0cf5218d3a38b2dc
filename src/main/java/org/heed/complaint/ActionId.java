package org.heed.complaint;

/** Inner id of a piece of work with an owner and a due date. */
public record ActionId(long value) {}
