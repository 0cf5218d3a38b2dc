package org.heed.kernel;

import java.util.List;

/**
 * What a happening is about and whose it is.
 *
 * @param subject the record it happened to; its timeline carries the entry and its hash chain
 * @param circle the circle of people who may see it (identity's circle id)
 * @param alongside further records whose timelines show the same entry: the client, the project
 */
public record About(Subject subject, long circle, List<Subject> alongside) {

    public About {
        alongside = List.copyOf(alongside);
    }
}
