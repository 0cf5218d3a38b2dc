package org.heed.handover;

import org.heed.client.ClientId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.project.ProjectId;
import org.heed.promise.Acknowledgements;
import org.heed.promise.KeptBy;
import org.heed.promise.PromiseId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.List;

/** What was promised: whoever accepts it keeps it. Source: R080. */
@Component
@Order(0)
class PromiseInheritance implements Inheritance {

    private static final String KIND = "promise";

    private final KeptBy promises;
    private final Acknowledgements acknowledgements;

    PromiseInheritance(KeptBy promises, Acknowledgements acknowledgements) {
        this.promises = promises;
        this.acknowledgements = acknowledgements;
    }

    @Override
    public boolean knows(Subject subject) {
        return subject.kind().equals(KIND);
    }

    @Override
    public List<OpenMatter> openOf(PersonId person, ClientId client, @Nullable ProjectId project) {
        return promises.openOf(person, client, project).stream()
                .map(it ->
                        new OpenMatter(
                                new Subject(KIND, it.id().value()),
                                it.text(),
                                "/promises/" + it.id().value(),
                                it.due()))
                .toList();
    }

    @Override
    public void passOn(Me me, Subject subject) {
        acknowledgements.inherit(me, new PromiseId(subject.id()));
    }
}
