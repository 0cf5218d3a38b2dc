package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.escalation.Decisions;
import org.heed.escalation.Escalations;
import org.heed.escalation.LeaderCards;
import org.heed.escalation.Team;
import org.heed.handover.Relay;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.Promises;
import org.heed.promise.Reviews;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.time.Duration;
import java.time.Instant;

/** What a superior, an administrator and somebody whose doors fail see. */
@HeedTest
class TodayOfDifferentPeopleTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private LeaderCards cards;
    @Autowired private Relay relay;
    @Autowired private Promises promises;
    @Autowired private Reviews reviews;
    @Autowired private TestClock clock;

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void aSuperiorSeesThreeDecisionsFirstAndTheWayToAllOfThem() {
        var side = team.side();
        for (int i = 0; i < 4; i++) {
            escalations.raise(side.siyuan(), Team.question(side.matter(), null));
        }

        var page = today(side.jianguo());

        assertThat(page)
                .contains("4 件事", "href=\"#decisions\"", "全部决定 →", "<title>今天 (4)")
                .containsSubsequence("id=\"decisions\"", "id=\"warnings\"", "id=\"due\"");
        assertThat(page.split("要不要加人？", -1)).hasSize(4);
    }

    @Test
    void aSuperiorSeesWhatTheirPeopleToldThemAndDidNotDo() {
        var side = team.side();
        var siyuan = side.siyuan();
        cards.write(
                siyuan,
                side.client().id(),
                0,
                new LeaderCards.Words("换人之后没有更新。", "这周三前有书面更新。", "", Language.ZH_HANS));
        var helped = promise(side, siyuan, "介面聯調", Duration.ofDays(9));
        reviews.askForHelp(siyuan, helped, "请帮忙催第三方");

        assertThat(people(side.jianguo())).contains("您还没看过", "请帮忙催第三方");
        cards.read(side.jianguo(), side.client().id(), null);
        clock.pass(Duration.ofDays(1));

        assertThat(people(side.jianguo())).contains("周思远", "没有做完").doesNotContain("您还没看过");
        assertThat(today(cast.person("外人", Role.MANAGER)))
                .contains("下面暂时没有人需要您出面", "没有等您决定的事")
                .doesNotContain("请帮忙催第三方");
    }

    @Test
    void whoWasAskedBackAnswersOnToday() {
        var side = team.side();
        var id = escalations.raise(side.siyuan(), Team.question(side.matter(), null));
        decisions.askBack(side.jianguo(), id, "要加几个人？");

        assertThat(today(side.siyuan())).contains("先问了您一句", "#questions", "答复");
        assertThat(today(side.jianguo())).doesNotContain("要不要加人？");
    }

    @Test
    void aHandoverStandsOnBothSidesUntilItIsAccepted() {
        var leg = relay.leg();
        relay.handed(leg);

        assertThat(today(leg.min())).contains("交接给您", "逐项接收");
        assertThat(today(leg.siyuan())).contains("对方接收前仍由您负责");
        assertThat(today(cast.projectManager())).doesNotContain("交接给您");
    }

    @Test
    void aCallForHelpStandsOnTheSuperiorsTodayAndAmongWhatTheOtherWaitsFor() {
        var leg = relay.leg();
        clock.pass(Duration.ofDays(2));

        assertThat(today(leg.jianguo())).contains("请您帮忙", "请您出面");
        assertThat(today(leg.siyuan())).contains("已请刘建国帮忙");
    }

    @Test
    void whoeverHasNoClientYetHasStepsToBeginWith() {
        var me = cast.projectManager();

        assertThat(today(me)).contains("添加第一位客户", "/clients/new").doesNotContain("请同事进来");
        assertThat(today(cast.person("赵鹏", Role.MEMBER))).doesNotContain("添加第一位客户");
    }

    @ParameterizedTest
    @CsvSource({
        "due, due",
        "due/promise, due",
        "due/complaint, due",
        "due/contact, due",
        "silent, silent",
        "week, week",
        "ahead, ahead",
        "meetings, meetings",
        "waiting, waiting",
        "warnings, warnings",
        "kept, kept",
        "review, review"
    })
    void aPartThatCannotBeReadSaysSoAndLeavesTheOthers(String part, String section) {
        var me = cast.person(DeafAsking.TO + part, Role.PROJECT_MANAGER);
        clientele.hengyuan(me);

        var page = today(me);

        assertThat(page).containsOnlyOnce("class=\"missing\"").contains("暂时读不出来", "重试");
        assertThat(page.split("<section id=\"" + section + "\"|<div id=\"" + section + "\"", -1)[1])
                .as("it says so in its own place")
                .contains("hx-select=\"#" + section + "\"");
        assertThat(page).contains("id=\"due\"", "id=\"week\"", "id=\"waiting\"", "id=\"warnings\"");
        if (part.startsWith("due")) {
            assertThat(page).as("nobody knows").doesNotContain("没有人在等我们");
        }
    }

    @ParameterizedTest
    @CsvSource({"decisions", "missed", "told", "difficulties", "unread"})
    void aSuperiorsPartThatCannotBeReadSaysSo(String part) {
        var me = cast.person(DeafAsking.TO + part, Role.MANAGER);

        assertThat(today(me)).containsOnlyOnce("class=\"missing\"");
    }

    private String people(Me me) {
        return today(me).split("id=\"people\"", -1)[1].split("</section>", -1)[0];
    }

    private String today(Me me) {
        var answer = browser.get().uri("/today").with(cast.signedIn(me)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(
                answer.getResponse().getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private PromiseId promise(Team.Side side, Me by, String text, Duration ahead) {
        Instant now = clock.instant();
        return promises.make(
                by,
                NewPromise.plain(
                        PromiseKind.MAIN,
                        text,
                        Language.ZH_HANT,
                        side.client().id().subject(),
                        side.client().circle(),
                        side.client().id(),
                        null,
                        by.id(),
                        null,
                        now,
                        now.plus(ahead)));
    }
}
