package org.heed.complaint;

import org.heed.kernel.Actor;

import java.util.Locale;

/** Who did it, as a column. */
final class Actors {

    private Actors() {}

    static String kind(Actor actor) {
        return actor.kind().name().toLowerCase(Locale.ROOT);
    }
}
