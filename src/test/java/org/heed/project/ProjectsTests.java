package org.heed.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import java.time.LocalDate;

@HeedTest
@RecordApplicationEvents
class ProjectsTests {

    @Autowired Projects projects;
    @Autowired ProjectLists lists;
    @Autowired ProjectParts parts;
    @Autowired Team team;
    @Autowired ClientLists clients;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired ApplicationEvents events;

    @Test
    void areSeenByTheirManagerAndThoseOnTheClientAndByNobodyElse() {
        var zhou = cast.projectManager();
        var chen = cast.projectManager();
        var client = clientele.hengyuan(zhou);

        var id = projects.open(zhou, client.id(), facts("WMS 升级", chen));

        var project = lists.get(chen, id);
        assertThat(project.number()).matches("PJ-[0-9]{4,}");
        assertThat(lists.get(zhou, project.number())).isEqualTo(project);
        assertThat(clients.get(chen, client.id())).isEqualTo(client);
        assertThatThrownBy(() -> lists.get(cast.projectManager(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void hideTheirSiblingsFromTheirTeam() {
        var zhou = cast.projectManager();
        var zhao = cast.person("赵鹏", Role.MEMBER);
        var client = clientele.hengyuan(zhou);
        var mine = projects.open(zhou, client.id(), facts("WMS 升级", zhou));
        var other = projects.open(zhou, client.id(), facts("TMS", zhou));

        team.join(zhou, mine, zhao.id(), "接口");

        assertThat(lists.list(zhao, null, "", null, 9).items())
                .extracting(ProjectLine::id)
                .containsExactly(mine);
        assertThatThrownBy(() -> lists.get(zhao, other)).isInstanceOf(NotFound.class);
        assertThat(lists.list(zhou, client.id(), "", null, 9).items()).hasSize(2);
    }

    @Test
    void areFoundByNumberNamePinyinAndEitherScript() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou);
        var project = lists.get(zhou, projects.open(zhou, client.id(), facts("仓储升级", zhou)));

        for (var typed : new String[] {project.number(), "倉儲", "ccsj", "shengji", "升級"}) {
            assertThat(lists.picker(zhou, client.id(), typed, 5)).as(typed).hasSize(1);
            assertThat(lists.list(zhou, null, typed, null, 5).items()).as(typed).hasSize(1);
        }
        assertThat(lists.find(zhou, project.number().toLowerCase())).contains(project);
        assertThat(lists.find(zhou, "仓储升级")).contains(project);
        assertThat(lists.picker(cast.projectManager(), null, "ccsj", 5)).isEmpty();
    }

    @Test
    void showThemselvesToANewManagerAndKeepTheFormerOneOnTheTeam() {
        var zhou = cast.projectManager();
        var chen = cast.person("陈敏", Role.PROJECT_MANAGER);
        var id = projects.open(zhou, clientele.hengyuan(zhou).id(), facts("WMS 升级", zhou));

        projects.change(zhou, id, 1, facts("WMS 升级二期", chen));

        assertThat(lists.get(chen, id).managerName()).isEqualTo("陈敏");
        assertThat(parts.team(zhou, id)).hasSize(2);
        assertThat(events.stream(ProjectHappening.ManagerNamed.class)).hasSize(1);
        assertThat(events.stream(ProjectHappening.Changed.class).map(it -> it.change().field()))
                .containsExactly("project.field.name");
        refused("kernel.refused.stale", () -> projects.change(zhou, id, 1, facts("x", zhou)));
    }

    @Test
    void keepTheirManagerOnTheTeamAndLetOthersGo() {
        var zhou = cast.projectManager();
        var zhao = cast.person("赵鹏", Role.MEMBER);
        var id = projects.open(zhou, clientele.hengyuan(zhou).id(), facts("WMS 升级", zhou));
        team.join(zhou, id, zhao.id(), "接口");

        refused("project.refused.manager-stays", () -> team.leave(zhou, id, zhou.id()));
        team.leave(zhou, id, zhao.id());

        assertThatThrownBy(() -> lists.get(zhao, id)).isInstanceOf(NotFound.class);
        assertThat(parts.team(zhou, id)).hasSize(1);
    }

    @Test
    void refuseWhatIsMissingOutOfOrderOrUnknown() {
        var zhou = cast.projectManager();
        var client = clientele.hengyuan(zhou).id();
        var day = LocalDate.of(2026, 11, 24);

        refused("kernel.refused.missing", () -> projects.open(zhou, client, facts(" ", zhou)));
        refused(
                "project.refused.end-first",
                () ->
                        projects.open(
                                zhou,
                                client,
                                new ProjectFacts(
                                        "x",
                                        "",
                                        zhou.id(),
                                        null,
                                        day,
                                        day.minusDays(1),
                                        null,
                                        null)));
        refused(
                "project.refused.own-superior",
                () ->
                        projects.open(
                                zhou,
                                client,
                                new ProjectFacts(
                                        "x", "", zhou.id(), zhou.id(), null, null, null, null)));
        refused(
                "project.refused.no-such-person",
                () ->
                        projects.open(
                                zhou,
                                client,
                                new ProjectFacts(
                                        "x", "", new PersonId(-1), null, null, null, null, null)));
        refused(
                "project.refused.not-yours-to-run",
                () -> {
                    var zhao = cast.person("赵鹏", Role.MEMBER);
                    team.join(zhou, projects.open(zhou, client, facts("WMS", zhou)), zhao.id(), "");
                    projects.open(zhao, client, facts("x", zhao));
                });
    }

    @Test
    void areNoLongerSeenByTheirFormerSuperiorUnlessOnTheTeam() {
        var zhou = cast.projectManager();
        var liu = cast.person("刘建国", Role.MANAGER);
        var client = clientele.hengyuan(zhou).id();
        var id = projects.open(zhou, client, under(liu, zhou));
        assertThat(lists.get(liu, id).superior()).isEqualTo(liu.id());

        projects.change(zhou, id, 1, facts("WMS", zhou));
        assertThatThrownBy(() -> lists.get(liu, id)).isInstanceOf(NotFound.class);

        projects.change(zhou, id, 2, under(liu, zhou));
        team.join(zhou, id, liu.id(), "");
        projects.change(zhou, id, 3, facts("WMS", zhou));
        assertThat(lists.get(liu, id).superior()).isNull();
    }

    private static ProjectFacts under(Me superior, Me manager) {
        return new ProjectFacts("WMS", "", manager.id(), superior.id(), null, null, null, null);
    }

    @Test
    void doNotOpenAtAClientThatIsNotSeen() {
        var stranger = cast.projectManager();
        var client = clientele.hengyuan(cast.projectManager()).id();

        assertThatThrownBy(() -> projects.open(stranger, client, facts("x", stranger)))
                .isInstanceOf(NotFound.class);
    }

    static ProjectFacts facts(String name, Me manager) {
        return new ProjectFacts(
                name,
                "仓储系统升级",
                manager.id(),
                null,
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 11, 30),
                null,
                null);
    }

    static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refused.class,
                        it -> assertThat(it.reasons().getFirst().key()).isEqualTo(key));
    }
}
