package org.heed.handover;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.heed.promise.Promises;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** A project that got another manager, and a client that is handed over as a whole. */
@HeedTest
class LeavingBehindTests {

    @Autowired private Relay relay;
    @Autowired private Handovers handovers;
    @Autowired private HandoverLists lists;
    @Autowired private Promises promises;
    @Autowired private Projects projects;
    @Autowired private ProjectLists projectLists;
    @Autowired private TestClock clock;

    private Relay.Leg leg;
    private Me siyuan;
    private Me min;

    @BeforeEach
    void aLeg() {
        leg = relay.leg();
        siyuan = leg.siyuan();
        min = leg.min();
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void anotherManagerLeavesSomethingBehindUntilAHandoverBegins() {
        var project = projectLists.get(siyuan, leg.side().project());
        assertThat(lists.former(siyuan, project)).isEmpty();
        var facts = new ProjectFacts(project.name(), "", min.id(), null, null, null, null, null);
        projects.change(siyuan, project.id(), project.version(), facts);
        var after = projectLists.get(leg.jianguo(), project.id());
        var former = lists.former(leg.jianguo(), after).orElseThrow();
        assertThat(former.person().id()).isEqualTo(siyuan.id());
        assertThat(former.open()).isEqualTo(6);
        assertThat(lists.former(min, after)).as("the new manager may begin it").isPresent();
        handovers.prepare(min, relay.plan(leg));
        assertThat(lists.former(leg.jianguo(), after)).isEmpty();
    }

    @Test
    void aWholeClientIsHandedOverWithItsProjects() {
        var about = relay.client(leg);
        var plan = relay.plan(leg);
        var id =
                handovers.prepare(
                        siyuan,
                        new NewHandover(
                                about,
                                siyuan.id(),
                                min.id(),
                                "调岗",
                                plan.language(),
                                plan.plannedOn(),
                                null));
        assertThat(lists.get(siyuan, id).part("promise")).hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        promises.keep(siyuan, leg.promise(), clock.instant());
        assertThat(lists.get(siyuan, id).part("promise").getFirst().state().word())
                .isEqualTo("over");
        handovers.hand(siyuan, id, null);
        assertThat(projectLists.get(min, leg.side().project()).name()).isEqualTo("WMS 升级");
    }
}
