package org.heed.kernel;

import java.util.Optional;

/**
 * A room says whom its happenings concern, where the happening itself does not know. {@link News}
 * is for happenings that do.
 */
public interface Concerns {

    /** Empty for another room's happening, and where nobody has to be told. */
    Optional<Tidings> of(Happening happening);
}
