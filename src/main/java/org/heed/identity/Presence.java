package org.heed.identity;

/**
 * That somebody is still behind the session a long answer was begun for. Whoever keeps a stream
 * open asks again and again, and ends it when the answer is no. Source: security, A7, D9.
 */
public interface Presence {

    /** Request attribute under which sign-in leaves it. */
    String ATTRIBUTE = "heed.presence";

    /**
     * Whether the session goes on and its person may still use it, read anew. Asking does not keep
     * the session awake.
     */
    boolean here();
}
