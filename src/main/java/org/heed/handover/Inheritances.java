package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import java.util.List;

/** All rooms whose matters can be handed over. */
@Component
class Inheritances {

    private final ObjectProvider<Inheritance> rooms;

    Inheritances(ObjectProvider<Inheritance> rooms) {
        this.rooms = rooms;
    }

    List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project) {
        return rooms.orderedStream()
                .flatMap(it -> it.openOf(person, client, project).stream())
                .toList();
    }

    void passOn(Me me, Subject subject) {
        rooms.orderedStream()
                .filter(it -> it.knows(subject))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody passes on " + subject))
                .passOn(me, subject);
    }
}
