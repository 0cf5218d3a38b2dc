package org.heed.kernel;

/**
 * What something is about: a kind of record and its inner id. Rooms that know no other room
 * (timeline, search, clocks, documents) point at records with it.
 *
 * @param kind one lowercase word of the trade, such as {@code complaint}
 */
public record Subject(String kind, long id) {

    public Subject {
        if (!kind.matches("[a-z-]{2,30}")) {
            throw new IllegalArgumentException("Not a kind of record: " + kind);
        }
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
