package org.heed.kernel;

import java.util.List;

/**
 * Whom a happening has to be told to. Source: design/screens 5.9.
 *
 * @param readers in any order, each at most once; they may not see the record: whoever tells them
 *     judges that
 * @param url path of the page on which they can act; empty: the page of the record itself
 */
public record Tidings(List<Reader> readers, String url, Alarm alarm) {

    public Tidings {
        readers = List.copyOf(readers);
    }

    /** They act on the page of the record. */
    public static Tidings of(Alarm alarm, Reader... readers) {
        return new Tidings(List.of(readers), "", alarm);
    }

    /**
     * Somebody who has to be told.
     *
     * @param person inner id
     * @param why the word of the reason they are told: {@code owner}, {@code co-owner}, {@code
     *     superior}, {@code keeper}, {@code asked}
     */
    public record Reader(long person, String why, Urgency urgency) {}

    /** Whom it may reach in their quiet hours. */
    public enum Alarm {
        /** Nobody. */
        NONE,
        /** Whoever is on call, who is told even if nothing else concerns them with it. */
        ON_CALL,
        /** Those on call, and all others it is told to. Source: R018. */
        EVERYBODY
    }
}
