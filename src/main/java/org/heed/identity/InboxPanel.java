package org.heed.identity;

import org.heed.kernel.web.Panel;

import java.util.Optional;

/**
 * A room puts what came in, or did not get out, and waits for a person into the inbox. Beans of
 * this type are shown in Spring's order.
 */
public interface InboxPanel {

    /** What waits for this person; none when nothing does, or it is not theirs to see. */
    Optional<Panel> panel(Me me);
}
