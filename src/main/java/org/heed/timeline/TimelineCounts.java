package org.heed.timeline;

/**
 * How much there is on a timeline, for the reader.
 *
 * @param all at most 1000
 * @param clientVisible of them
 */
public record TimelineCounts(int all, int clientVisible) {}
