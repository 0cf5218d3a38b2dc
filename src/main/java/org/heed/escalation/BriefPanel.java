package org.heed.escalation;

import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.kernel.web.Panel;

import java.util.Optional;

/**
 * A room above hangs what a leader has to know on the leader's card: open complaints, open and
 * slipped promises. Beans of this type are shown in Spring's order. Source: R019, R065.
 */
public interface BriefPanel {

    /** What this person may see of it; none when there is nothing worth a panel. */
    Optional<Panel> panel(Me me, ClientCard client);
}
