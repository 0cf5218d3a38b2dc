package org.heed.project;

import org.heed.kernel.Subject;

/** Inner id of a project. */
public record ProjectId(long value) {

    public Subject subject() {
        return new Subject("project", value);
    }
}
