package org.heed.clock;

import org.heed.identity.Me;

import java.util.Optional;

/** A room above says which of its records somebody names; this room knows no client, no project. */
public interface Holders {

    /**
     * The record of this id, number or short name, when this person may see it.
     *
     * @param kind {@code client} or {@code project}
     */
    Optional<Holder> find(Me me, String kind, String named);
}
