package org.heed.complaint;

/** One thing complained about, in the client's sense; 1 to 4,000 characters. */
public record PointForm(String text) {}
