package org.heed.project;

import org.heed.identity.Me;
import org.heed.kernel.web.Panel;

import java.util.Optional;

/** A room above hangs a panel on the project's page. Beans of this type are shown in order. */
public interface ProjectPanel {

    /** What this person may see of it; none when there is nothing worth a panel. */
    Optional<Panel> panel(Me me, ProjectCard project);
}
