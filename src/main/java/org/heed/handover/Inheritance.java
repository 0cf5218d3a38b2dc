package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A room says what somebody has open with a client, and passes one of these on to somebody new.
 * Beans of this type are asked in Spring's order. Source: R030.
 */
public interface Inheritance {

    /** Whether a record is this room's to pass on. */
    boolean knows(Subject subject);

    /**
     * What one of us has open on a project, or on all that is a client's; soonest first, at most
     * 200. The right to know has been judged.
     *
     * @param project none for all of the client
     */
    List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project);

    /**
     * Whoever accepts has it from now on; having it already changes nothing.
     *
     * @throws Refused when there is nothing left to take
     */
    void passOn(Me me, Subject subject);
}
