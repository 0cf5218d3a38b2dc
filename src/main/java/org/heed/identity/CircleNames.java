package org.heed.identity;

import java.util.Collection;
import java.util.Map;

/**
 * What circles are called: the rooms of clients and projects answer for theirs, because this room
 * does not know them.
 */
public interface CircleNames {

    /**
     * A circle as people know it.
     *
     * @param url page of the client or project
     */
    record Named(String label, String url) {}

    /** The names of those circles that are this room's; the others are left out. */
    Map<CircleId, Named> names(Collection<CircleId> circles);
}
