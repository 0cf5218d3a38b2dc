package org.heed.escalation;

import org.heed.identity.Me;

import java.util.List;

/** A room tells which of the clients somebody sees may be turning away, and why. */
public interface EarlySigns {

    /** At most a few hundred, one a client and kind of reason. */
    List<EarlySign> signs(Me me);
}
