package org.heed.project;

import org.heed.identity.Me;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/** Looks at the parts of a project one sees. Each list has at most 500 rows. */
@Service
@Transactional(readOnly = true)
public class ProjectParts {

    private final ProjectRepository projects;
    private final TeamRepository team;
    private final ClauseRepository clauses;
    private final MilestoneRepository milestones;
    private final LadderRepository ladder;
    private final StakeholderRepository stakeholders;
    private final BaselineRepository baselines;

    ProjectParts(
            ProjectRepository projects,
            TeamRepository team,
            ClauseRepository clauses,
            MilestoneRepository milestones,
            LadderRepository ladder,
            StakeholderRepository stakeholders,
            BaselineRepository baselines) {
        this.projects = projects;
        this.team = team;
        this.clauses = clauses;
        this.milestones = milestones;
        this.ladder = ladder;
        this.stakeholders = stakeholders;
        this.baselines = baselines;
    }

    /** All parts at once. */
    public ProjectWhole whole(Me me, ProjectId id) {
        return whole(projects.get(me, id));
    }

    /** The same for whoever has got the project already: one query a part. */
    public ProjectWhole whole(ProjectCard project) {
        var id = project.id();
        return new ProjectWhole(
                project,
                team.team(id),
                clauses.of(id),
                milestones.of(id),
                ladder.of(id),
                stakeholders.of(id),
                baselines.of(id));
    }

    /** By name. */
    public List<Member> team(Me me, ProjectId id) {
        return team.team(projects.get(me, id).id());
    }

    /** In the order they were written down, those struck out last. */
    public List<ClauseCard> clauses(Me me, ProjectId id) {
        return clauses.of(projects.get(me, id).id());
    }

    public ClauseCard clause(Me me, ClauseId id) {
        return clauses.get(me, id);
    }

    /** By planned date. */
    public List<MilestoneCard> milestones(Me me, ProjectId id) {
        return milestones.of(projects.get(me, id).id());
    }

    public MilestoneCard milestone(Me me, MilestoneId id) {
        return milestones.get(me, id);
    }

    /** From the level nearest to the work upwards. */
    public List<LadderLine> ladder(Me me, ProjectId id) {
        return ladder.of(projects.get(me, id).id());
    }

    /** The most influential first. */
    public List<StakeholderLine> stakeholders(Me me, ProjectId id) {
        return stakeholders.of(projects.get(me, id).id());
    }

    public StakeholderLine stakeholder(Me me, StakeholderId id) {
        return stakeholders.get(me, id);
    }
}
