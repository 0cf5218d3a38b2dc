package org.heed.project;

import org.heed.kernel.NotFound;

/** Something written down within a project, which has a version of its own. */
public interface ProjectPart {

    ProjectId project();

    int version();

    /** This project's own part; a sibling's is not there. */
    static <P extends ProjectPart> P of(ProjectCard project, P part) {
        if (!part.project().equals(project.id())) {
            throw new NotFound();
        }
        return part;
    }
}
