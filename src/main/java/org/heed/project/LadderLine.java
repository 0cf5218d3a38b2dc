package org.heed.project;

import org.jspecify.annotations.Nullable;

/** A level of a project's ladder with the names of both sides. */
public record LadderLine(
        LadderStep step, @Nullable String oursName, @Nullable String theirsName, int version) {}
