package org.heed.project;

import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;

/** What a role may do with a project it sees. Source: R125. */
public final class ProjectRights {

    private ProjectRights() {}

    /** Team members and service staff read; those who answer for projects run them. */
    public static boolean runs(Me me) {
        return me.role() != Role.MEMBER && me.role() != Role.SERVICE;
    }

    static void mayRun(Me me) {
        if (!runs(me)) {
            throw Refused.because("project.refused.not-yours-to-run");
        }
    }
}
