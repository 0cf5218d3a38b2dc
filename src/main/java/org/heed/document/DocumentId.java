package org.heed.document;

/** Inner id of a document; its address is {@code /documents/} and this. */
public record DocumentId(long value) {}
