package org.heed.project.web;

import org.heed.identity.Me;
import org.heed.kernel.web.Form;
import org.heed.kernel.web.Pages;
import org.heed.kernel.web.Panels;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectPanel;
import org.heed.project.ProjectParts;
import org.heed.project.ProjectRights;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the project's page together, to which each of its parts' forms comes back. */
@Component
class ProjectPage {

    private final ProjectParts parts;
    private final ObjectProvider<ProjectPanel> hung;
    private final Panels panels;

    ProjectPage(ProjectParts parts, ObjectProvider<ProjectPanel> hung, Panels panels) {
        this.parts = parts;
        this.hung = hung;
        this.panels = panels;
    }

    ModelAndView show(Me me, ProjectCard project, Form form) {
        var all = hung.orderedStream().map(it -> it.panel(me, project)).toList();
        return Pages.show(
                "project/show",
                new ProjectPages.Shown(
                        parts.whole(project),
                        panels.placed(all, true),
                        panels.placed(all, false),
                        form,
                        ProjectRights.runs(me)));
    }
}
