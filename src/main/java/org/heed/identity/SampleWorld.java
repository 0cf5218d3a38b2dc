package org.heed.identity;

/** Fills a new house with something to look at. The room {@code sample} builds it. */
public interface SampleWorld {

    /**
     * Builds the world through the doors, in the transaction of the caller: all of it or nothing.
     *
     * @param administrator who is there already, and acts
     */
    void build(Me administrator);
}
