package org.heed.client;

import org.heed.identity.Me;
import org.heed.kernel.web.Panel;

import java.util.Optional;

/**
 * A room above hangs a panel on the client's page: its complaints, its promises, its timeline.
 * Beans of this type are shown in Spring's order.
 */
public interface ClientPanel {

    /** What this person may see of it; none when there is nothing worth a panel. */
    Optional<Panel> panel(Me me, ClientCard client);
}
