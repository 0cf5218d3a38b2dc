package org.heed.project;

import java.util.List;

/** A project with all its parts; each list as {@link ProjectParts} gives it. */
public record ProjectWhole(
        ProjectCard project,
        List<Member> team,
        List<ClauseCard> clauses,
        List<MilestoneCard> milestones,
        List<LadderLine> ladder,
        List<StakeholderLine> stakeholders,
        List<Baseline> baselines) {}
