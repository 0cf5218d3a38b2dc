package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.escalation.Carrying;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** Questions that climbed, requests for help, difficulties: whoever accepts carries them on. */
@Component
@Order(20)
class ClimbInheritance implements Inheritance {

    private final Carrying carrying;

    ClimbInheritance(Carrying carrying) {
        this.carrying = carrying;
    }

    @Override
    public boolean knows(Subject subject) {
        return Carrying.knows(subject);
    }

    @Override
    public List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project) {
        return carrying.openOf(person, client, project).stream()
                .map(it -> new OpenMatter(it.subject(), it.text(), it.url(), it.dueAt()))
                .toList();
    }

    @Override
    public void passOn(Me me, Subject subject) {
        carrying.carryOn(me, subject);
    }
}
