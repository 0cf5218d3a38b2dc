package org.heed.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

@HeedTest
class ProjectPartsTests {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 1);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 1);

    @Autowired Projects projects;
    @Autowired ProjectParts parts;
    @Autowired Scope scope;
    @Autowired Milestones milestones;
    @Autowired Ladders ladders;
    @Autowired Stakeholders stakeholders;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me zhou;
    private Me stranger;
    private ClientCard client;
    private ProjectId project;

    @BeforeEach
    void open() {
        zhou = cast.projectManager();
        stranger = cast.projectManager();
        client = clientele.hengyuan(zhou);
        project = projects.open(zhou, client.id(), ProjectsTests.facts("WMS 升级", zhou));
    }

    @Test
    void strikeAClauseAndKeepItForThoseWhoCitedIt() {
        var facts = new ClauseFacts(ClauseKind.IN_SCOPE, "3.1", "入库与上架");
        var clause = scope.agree(zhou, project, facts);

        scope.amend(zhou, clause, 1, new ClauseFacts(ClauseKind.OUT_OF_SCOPE, "3.1", "入库"));
        scope.strike(zhou, clause, 2);

        assertThat(parts.clause(zhou, clause).struck()).isTrue();
        ProjectsTests.refused("kernel.refused.stale", () -> scope.amend(zhou, clause, 3, facts));
        ProjectsTests.refused(
                "kernel.refused.missing",
                () -> scope.agree(zhou, project, new ClauseFacts(ClauseKind.WARRANTY, "", "x")));
    }

    @Test
    void countAMilestonesDelayFromTheDateFirstAgreed() {
        var id = milestones.plan(zhou, project, new MilestoneFacts("上线", SEPTEMBER, null));

        milestones.change(zhou, id, 1, new MilestoneFacts("上线", NOVEMBER, null));
        var moved = parts.milestone(zhou, id);
        assertThat(moved.firstPlannedOn()).isEqualTo(SEPTEMBER);
        assertThat(moved.daysLate(SEPTEMBER)).isEqualTo(61);
        assertThat(moved.daysLate(NOVEMBER.plusDays(9))).isEqualTo(70);

        milestones.change(zhou, id, 2, new MilestoneFacts("上线", NOVEMBER, NOVEMBER.plusDays(2)));
        assertThat(parts.milestone(zhou, id).daysLate(NOVEMBER.plusDays(9))).isEqualTo(63);
        ProjectsTests.refused("kernel.refused.stale", () -> milestones.drop(zhou, id, 2));
        milestones.drop(zhou, id, 3);
        assertThat(parts.milestones(zhou, project)).isEmpty();
    }

    @Test
    void fillALevelOfTheLadderFromBothSides() {
        var lin = clientele.lin(zhou, client);
        ladders.place(zhou, project, 0, step(lin, 24));
        ladders.place(zhou, project, 1, step(lin, 48));

        var line = parts.ladder(zhou, project).getFirst();
        assertThat(line.step().answerHours()).isEqualTo(48);
        assertThat(line.theirsName()).isEqualTo("林雅雯");
        ProjectsTests.refused(
                "kernel.refused.stale", () -> ladders.place(zhou, project, 0, step(lin, 24)));
        ProjectsTests.refused(
                "project.refused.hours", () -> ladders.place(zhou, project, 2, step(lin, 0)));
        ProjectsTests.refused(
                "project.refused.empty-step",
                () ->
                        ladders.place(
                                zhou,
                                project,
                                0,
                                new LadderStep(2, null, null, Channel.PHONE, 24)));
        ladders.clear(zhou, project, 1);
        assertThat(parts.ladder(zhou, project)).isEmpty();
    }

    @Test
    void takeNoContactOfAnotherClient() {
        var priya = clientele.lin(zhou, clientele.northwind(zhou));

        ProjectsTests.refused(
                "project.refused.other-client",
                () -> ladders.place(zhou, project, 0, step(priya, 24)));
        var unseen = clientele.lin(stranger, clientele.northwind(stranger));
        assertThatThrownBy(() -> ladders.place(zhou, project, 0, step(unseen, 24)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void noteAStakeholderOnce() {
        var lin = clientele.lin(zhou, client);
        var id = stakeholders.note(zhou, project, stake(lin, Weight.HIGH));

        ProjectsTests.refused(
                "project.refused.known",
                () -> stakeholders.note(zhou, project, stake(lin, Weight.LOW)));
        stakeholders.change(zhou, id, 1, stake(lin, Weight.LOW));
        assertThat(parts.stakeholder(zhou, id).facts().influence()).isEqualTo(Weight.LOW);
        ProjectsTests.refused("kernel.refused.stale", () -> stakeholders.forget(zhou, id, 1));
        stakeholders.forget(zhou, id, 2);
        assertThat(parts.stakeholders(zhou, project)).isEmpty();
        ProjectsTests.refused(
                "project.refused.who",
                () -> stakeholders.note(zhou, project, stake(null, Weight.LOW)));
    }

    @Test
    void doNotExistForStrangersAndAreReadOnlyForTheTeam() {
        var lin = clientele.lin(zhou, client);
        var clause = scope.agree(zhou, project, new ClauseFacts(ClauseKind.WARRANTY, "9", "十二个月"));
        var milestone = milestones.plan(zhou, project, new MilestoneFacts("上线", SEPTEMBER, null));
        var stakeholder = stakeholders.note(zhou, project, stake(lin, Weight.HIGH));

        unseen(() -> parts.whole(stranger, project));
        unseen(() -> parts.clause(stranger, clause));
        unseen(() -> scope.strike(stranger, clause, 1));
        unseen(() -> milestones.drop(stranger, milestone, 1));
        unseen(() -> stakeholders.forget(stranger, stakeholder, 1));
        unseen(() -> ladders.clear(stranger, project, 1));
        var service = cast.person("陈敏", Role.SERVICE);
        projects.change(
                zhou,
                project,
                1,
                new ProjectFacts("WMS", "", zhou.id(), service.id(), null, null, null, null));
        assertThat(parts.whole(service, project).clauses()).hasSize(1);
        ProjectsTests.refused(
                "project.refused.not-yours-to-run", () -> scope.strike(service, clause, 1));
    }

    private static void unseen(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(NotFound.class);
    }

    private LadderStep step(ContactId theirs, int hours) {
        return new LadderStep(1, zhou.id(), theirs, Channel.PHONE, hours);
    }

    private static StakeholderFacts stake(@Nullable ContactId theirs, Weight influence) {
        return new StakeholderFacts(
                null,
                theirs,
                StakeholderRole.SPONSOR,
                influence,
                Weight.HIGH,
                Attitude.DOUBTFUL,
                "上线日期由她决定");
    }
}
