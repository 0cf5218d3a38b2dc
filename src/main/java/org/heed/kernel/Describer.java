package org.heed.kernel;

import java.util.Optional;

/** A room tells search what its records are called and say. Search itself knows no room. */
public interface Describer {

    /** The {@link Subject#kind()} this room describes. */
    String kind();

    /** The record as it is now; empty when it is no longer there. */
    Optional<Description> describe(long id);
}
