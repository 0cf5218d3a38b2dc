package org.heed.complaint;

import org.heed.identity.Me;
import org.heed.kernel.web.Panel;

import java.util.Optional;

/**
 * A room above hangs a panel on a complaint's page, in the rail or beside the record: the client's
 * own link. Beans of this type are shown in Spring's order.
 */
public interface ComplaintPanel {

    /** What this person may see of it; none when there is nothing worth a panel. */
    Optional<Panel> panel(Me me, ComplaintCard complaint);
}
