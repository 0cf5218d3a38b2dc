package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Refused;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectId;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.heed.project.Team;
import org.heed.promise.Acknowledgements.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.LocalDate;

/** What was promised before a project began, or beyond what was agreed. Source: R079, R080. */
@HeedTest
class AcknowledgementsTests {

    @Autowired Acknowledgements acknowledgements;
    @Autowired Promises promises;
    @Autowired PromiseLists lists;
    @Autowired Projects projects;
    @Autowired ProjectLists projectLists;
    @Autowired Team team;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Heard heard;

    private Me seller;
    private Me manager;
    private Me member;
    private ClientCard client;
    private ProjectId project;

    @BeforeEach
    void aProjectThatHasNotBegun() {
        clock.set(TestClock.START);
        seller = cast.projectManager();
        manager = cast.person("周思远", Role.PROJECT_MANAGER);
        member = cast.person("陈敏", Role.MEMBER);
        client = clientele.hengyuan(seller);
        project =
                projects.open(
                        seller,
                        client.id(),
                        new ProjectFacts(
                                "仓储上线",
                                "",
                                manager.id(),
                                null,
                                LocalDate.of(2026, 12, 14),
                                null,
                                null,
                                null));
        team.join(seller, project, member.id(), "接口");
    }

    @Test
    void earlyPromisesWaitForTheManagerAlone() {
        var id = promises.make(seller, vow(PromiseKind.MAIN));

        assertThat(lists.get(manager, id).care().early()).isTrue();
        assertThat(waits(manager, id)).isTrue();
        assertThat(waits(member, id)).isFalse();
        acknowledgements.answer(manager, id, Answer.TAKEN, "");
        assertThat(waits(manager, id)).isFalse();
        assertThat(lists.get(manager, id).by()).isEqualTo(manager.id());
        assertThat(heard.of(id)).containsExactly("made", "taken-over");
    }

    @Test
    void additionalOnesWaitForEverybodyOnTheTeam() {
        var id = promises.make(seller, vow(PromiseKind.ADDITIONAL));

        assertThat(waits(manager, id)).isTrue();
        assertThat(waits(member, id)).isTrue();
        acknowledgements.answer(member, id, Answer.KNOWN, "");
        assertThat(waits(member, id)).isFalse();
        assertThat(acknowledgements.of(manager, lists.get(manager, id)))
                .filteredOn(it -> it.answer() == null)
                .extracting(Acknowledgements.Line::person)
                .containsExactly(manager.id());
    }

    @Test
    void doubtsSayWhy() {
        var id = promises.make(seller, vow(PromiseKind.ADDITIONAL));

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acknowledgements.answer(manager, id, Answer.DOUBTED, " "));
        acknowledgements.answer(manager, id, Answer.DOUBTED, "接口不在我们手里");
        assertThat(heard.of(id)).endsWith("doubted");
    }

    @Test
    void promisesOfTheSaleAreHandedToTheProject() {
        var id =
                promises.make(
                        seller,
                        Vows.of(
                                        client,
                                        seller,
                                        clock.instant(),
                                        clock.instant().plus(Duration.ofDays(30)))
                                .made());
        assertThat(waits(manager, id)).isFalse();
        acknowledgements.hand(seller, id, projectLists.get(seller, project).number());

        assertThat(waits(manager, id)).isTrue();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acknowledgements.hand(seller, id, "PJ-999999"));
    }

    @Test
    void onlyTheTeamAnswers() {
        var id = promises.make(seller, vow(PromiseKind.ADDITIONAL));
        var chief = cast.administrator();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acknowledgements.answer(chief, id, Answer.KNOWN, ""))
                .withMessage("promise.refused.not-on-project");
    }

    private boolean waits(Me who, PromiseId id) {
        return acknowledgements.waitingForMe(who).stream().anyMatch(it -> it.id().equals(id));
    }

    private NewPromise vow(PromiseKind kind) {
        var due = clock.instant().plus(Duration.ofDays(60));
        return Vows.of(client, seller, clock.instant(), due).on(project, kind).made();
    }
}
