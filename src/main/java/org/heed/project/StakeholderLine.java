package org.heed.project;

/** A stakeholder of a project, with their name. */
public record StakeholderLine(
        StakeholderId id, ProjectId project, StakeholderFacts facts, String name, int version)
        implements ProjectPart {}
