package org.heed.kernel;

import java.util.List;
import java.util.Optional;

/** A room tells search what its records are called and say. Search itself knows no room. */
public interface Describer {

    /** The {@link Subject#kind()} this room describes. */
    String kind();

    /** The record as it is now; empty when it is no longer there. */
    Optional<Description> describe(long id);

    /** The records on whose timelines it shows as well: its client, its project. */
    default List<Subject> alongside(long id) {
        return List.of();
    }

    /** The ids of the next records after this one, in their order; empty when it was the last. */
    List<Long> after(long id, int limit);
}
