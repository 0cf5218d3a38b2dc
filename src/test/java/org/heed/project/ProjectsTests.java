package org.heed.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;

@HeedTest
class ProjectsTests {

    @Autowired Projects projects;
    @Autowired ProjectLists lists;
    @Autowired ProjectParts parts;
    @Autowired Team team;
    @Autowired Scope scope;
    @Autowired Milestones milestones;
    @Autowired Ladders ladders;
    @Autowired Stakeholders stakeholders;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    static ProjectFacts facts(String name, Me manager) {
        return new ProjectFacts(
                name,
                "",
                manager.id(),
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 11, 30),
                null,
                null);
    }

    @Test
    void areSeenByTheirManagerAndNotByOtherManagers() {
        var zhou = cast.projectManager();
        var chen = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        var id = projects.open(zhou, client.id(), facts("WMS 升级", chen));

        var project = lists.get(chen, id);
        assertThat(project.number()).matches("PJ-[0-9]{4,}");
        assertThat(lists.get(chen, project.number())).isEqualTo(project);
        assertThat(lists.find(zhou, "wms 升级")).isPresent();
        assertThat(lists.picker(chen, client.id(), "sj", 5)).hasSize(1);
        assertThat(lists.list(chen, null, "升級", null, 10).items()).hasSize(1);
        assertThatThrownBy(() -> lists.get(cast.projectManager(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void everything() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);
        var lin = clientele.lin(zhou, client);
        var id = projects.open(zhou, client.id(), facts("WMS 升级", zhou));
        var clause = scope.agree(zhou, id, new ClauseFacts(ClauseKind.IN_SCOPE, "3.1", "入库"));
        scope.amend(zhou, clause, 1, new ClauseFacts(ClauseKind.OUT_OF_SCOPE, "3.1", "入库"));
        scope.strike(zhou, clause, 2);
        var m = milestones.plan(zhou, id, new MilestoneFacts("上线", LocalDate.of(2026, 9, 1), null));
        milestones.change(
                zhou,
                m,
                1,
                new MilestoneFacts("上线", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 3)));
        assertThat(parts.milestones(zhou, id).getFirst().daysLate(LocalDate.of(2026, 12, 1)))
                .isEqualTo(63);
        milestones.drop(zhou, m, 2);
        ladders.place(zhou, id, new LadderStep(1, zhou.id(), lin, Channel.PHONE, 24));
        ladders.place(zhou, id, new LadderStep(1, zhou.id(), lin, Channel.PHONE, 48));
        assertThat(parts.ladder(zhou, id)).hasSize(1);
        ladders.clear(zhou, id, 1);
        var s =
                stakeholders.note(
                        zhou,
                        id,
                        new StakeholderFacts(
                                null,
                                lin,
                                StakeholderRole.SPONSOR,
                                Weight.HIGH,
                                Weight.HIGH,
                                Attitude.DOUBTFUL,
                                ""));
        stakeholders.change(
                zhou,
                s,
                1,
                new StakeholderFacts(
                        null,
                        lin,
                        StakeholderRole.SPONSOR,
                        Weight.LOW,
                        Weight.HIGH,
                        Attitude.DOUBTFUL,
                        ""));
        assertThat(parts.stakeholders(zhou, id)).hasSize(1);
        stakeholders.forget(zhou, s, 2);
        team.join(zhou, id, cast.person("赵鹏", Role.MEMBER).id(), "接口");
        assertThat(parts.team(zhou, id)).hasSize(2);
    }
}
