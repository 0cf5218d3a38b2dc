package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.identity.RecordVerb;
import org.heed.identity.RecordVerbs;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
import org.heed.project.ProjectRights;
import org.springframework.stereotype.Component;

import java.util.List;

/** What can be done to a project: by those who run it. */
@Component
class ProjectVerbs implements RecordVerbs {

    private static final String HERE = "/projects/";

    private final ProjectLists projects;

    ProjectVerbs(ProjectLists projects) {
        this.projects = projects;
    }

    @Override
    public List<RecordVerb> on(Me me, String page) {
        return page.startsWith(HERE) && ProjectRights.runs(me)
                ? projects.find(me, page.substring(HERE.length()))
                        .map(ProjectVerbs::of)
                        .orElse(List.of())
                : List.of();
    }

    private static List<RecordVerb> of(ProjectCard project) {
        return List.of(
                RecordVerb.to("pen", "project.show.edit", project.url() + "/edit").by("E"),
                RecordVerb.to("plus", "project.clause.new", project.url() + "/clauses/new"),
                RecordVerb.to("plus", "project.milestone.new", project.url() + "/milestones/new"),
                RecordVerb.to(
                        "plus", "project.stakeholder.new", project.url() + "/stakeholders/new"));
    }
}
