package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Clients;
import org.heed.complaint.ActionForm;
import org.heed.complaint.Actions;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Phase;
import org.heed.escalation.Escalations;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.time.LocalDate;

@HeedTest
class TodayTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private Clientele clientele;
    @Autowired private Cases cases;
    @Autowired private Actions actions;
    @Autowired private Clients clients;
    @Autowired private ComplaintLists lists;
    @Autowired private PromiseLists promises;
    @Autowired private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysTheDayInOneSentence(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var number = cases.at(me, Phase.PROPOSED).toString();
        clock.pass(Duration.ofDays(2));

        assertThat(get(me, "/today"))
                .hasStatusOk()
                .bodyText()
                .contains("href=\"#due\"", "href=\"#week\"", "/complaints/" + number, "t-late");
    }

    @Test
    void isQuietWhenNobodyWaits() {
        var me = cast.projectManager();
        clientele.hengyuan(me);

        assertThat(get(me, "/today"))
                .hasStatusOk()
                .bodyText()
                .contains("没有人在等我们", "看看久未见面的客户", "没有等客户答复的方案", "没有转冷的客户", "第 48 周")
                .doesNotContain("href=\"#due\"");
    }

    @Test
    void leadsFromEachClockToWhereItIsAnswered() {
        var me = cast.projectManager();
        var number = cases.received(me).toString();
        clock.pass(Duration.ofDays(3));

        assertThat(get(me, "/today"))
                .bodyText()
                .contains("/complaints/" + number + "/acknowledgement", "先回一句");
    }

    @Test
    void letsAPromiseBeKeptAndPraisesTheDayAfter() {
        var me = cast.projectManager();
        var number = cases.at(me, Phase.ACKNOWLEDGED);
        var promise = promises.open(me, lists.card(me, number).id().subject()).getFirst();

        assertThat(post(me, "/promises/" + promise.id().value() + "/keeping", "back", "today"))
                .hasStatus(303)
                .hasRedirectedUrl("/today");
        clock.pass(Duration.ofDays(1));

        assertThat(get(me, "/today")).bodyText().contains("昨天兑现 1 项");
    }

    @Test
    void showsASuperiorWhatIsDueAmongTheirs() {
        var superior = cast.person("刘建国", Role.MANAGER);
        var me = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        var stranger = cast.person("外人", Role.MANAGER);
        var number = cases.received(me).toString();
        clock.pass(Duration.ofDays(3));

        assertThat(get(superior, "/today")).bodyText().contains(number, "周思远", "您负责的范围内");
        assertThat(get(stranger, "/today")).bodyText().doesNotContain(number);
    }

    @Test
    void showsADecisionThatSomebodyWaitsFor() {
        var side = team.side();
        escalations.raise(side.siyuan(), Team.question(side.matter(), null));

        assertThat(get(side.jianguo(), "/today")).bodyText().contains("要不要加人？", "看并决定");
        assertThat(get(side.siyuan(), "/today"))
                .bodyText()
                .contains("要不要加人？", "刘建国决策")
                .doesNotContain("看并决定");
    }

    @Test
    void showsAMemberWhatIsAskedOfThem() {
        var me = cast.projectManager();
        var member = cast.person("赵鹏", Role.MEMBER);
        var client = clientele.hengyuan(me);
        clients.seat(me, client.id(), member.id());
        var number = cases.received(me, client);
        var today = LocalDate.ofInstant(clock.instant(), member.zone());
        actions.plan(me, number, new ActionForm("查清接口为何超时", member.id(), today));
        actions.plan(me, number, new ActionForm("整理时间轴", member.id(), today.plusDays(3)));

        assertThat(get(member, "/today"))
                .bodyText()
                .contains("查清接口为何超时", "接下来要做的", "整理时间轴", "/completion")
                .doesNotContain("先回一句");
    }

    @Test
    void remembersWhomWeWaitFor() {
        var me = cast.projectManager();
        var number = cases.at(me, Phase.PROPOSED).toString();
        clock.pass(Duration.ofDays(2));

        assertThat(get(me, "/today")).bodyText().contains(number + "#proposal", "方案 1", "2 天");
    }

    @Test
    void isWhereTheHouseBegins() {
        var me = cast.projectManager();

        assertThat(get(me, "/")).hasRedirectedUrl("/today");
        assertThat(get(me, "/HD-0143")).hasRedirectedUrl("/complaints/HD-0143");
        assertThat(get(me, "/hd143")).hasRedirectedUrl("/complaints/HD-0143");
        assertThat(get(me, "/143")).hasRedirectedUrl("/complaints/HD-0143");
        assertThat(get(me, "/0")).hasStatus(404);
    }

    private MvcTestResult get(Me me, String uri) {
        return browser.get().uri(uri).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String uri, String name, String value) {
        return browser.post()
                .uri(uri)
                .with(cast.signedIn(me))
                .with(csrf())
                .param(name, value)
                .exchange();
    }
}
