package org.heed.conversation;

import org.heed.identity.Me;
import org.heed.project.ProjectLists;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.regex.Pattern;

/** A project can be talked about, by its number. */
@Component
@Order(0)
class ProjectTopic implements Topic {

    private static final Pattern NUMBER = Pattern.compile("(?i)PJ-[0-9]{1,12}");

    private final ProjectLists projects;

    ProjectTopic(ProjectLists projects) {
        this.projects = projects;
    }

    @Override
    public Optional<Matter> find(Me me, String number) {
        if (!NUMBER.matcher(number.strip()).matches()) {
            return Optional.empty();
        }
        return projects.find(me, number)
                .map(it ->
                        new Matter(
                                it.id().subject(),
                                it.number(),
                                it.url(),
                                it.circle(),
                                it.client(),
                                it.id()));
    }
}
