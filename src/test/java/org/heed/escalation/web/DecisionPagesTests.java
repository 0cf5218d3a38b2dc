package org.heed.escalation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Escalations;
import org.heed.escalation.SupportLists;
import org.heed.escalation.Team;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/** The pages of what climbs: asked, decided, told upward, read. */
@HeedTest
class DecisionPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Team team;
    @Autowired private Escalations escalations;
    @Autowired private Decisions decisions;
    @Autowired private EscalationLists lists;
    @Autowired private SupportLists support;
    @Autowired private DifficultyLists difficulties;

    private EscalationId raised(Team.Side side) {
        return escalations.raise(side.siyuan(), Team.question(side.matter(), null));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var side = team.side(language);
        var client = side.client().url();
        var decision = "/decisions/" + raised(side).number();
        ask(side);
        note(side);
        write(side.siyuan(), side.client(), 0, "在等法务");
        assertThat(post(side.jianguo(), client + "/card/reading", "version", "1")).hasStatus(303);
        decisions.askBack(
                side.jianguo(), EscalationId.of(decision.substring(11)).orElseThrow(), "为何？");
        var help = support.waitingFor(side.jianguo()).getFirst().url();
        var worry = difficulties.waitingFor(side.jianguo()).getFirst().url();
        assertThat(post(side.jianguo(), worry + "/acknowledgement")).hasStatus(303);

        for (var me : List.of(side.siyuan(), side.jianguo())) {
            for (var page :
                    List.of(
                            "/decisions",
                            decision,
                            "/decisions/new?about=" + side.matter().label(),
                            "/support/new?about=" + side.client().slug(),
                            help,
                            "/difficulties/new",
                            worry,
                            client + "/card",
                            client + "/card/edit",
                            client + "/calls/new",
                            client,
                            side.matter().url(),
                            "/warnings")) {
                assertThat(get(me, page)).as(page).hasStatusOk();
            }
        }
        assertThat(get(side.jianguo(), "/warnings")).bodyText().contains("先道歉");
        assertThat(get(side.jianguo(), "/decisions")).bodyText().contains("请您出面");
    }

    @Test
    void standFirstInTheSideBarOfWhoeverDecides() {
        var side = team.side();
        assertThat(get(side.jianguo(), "/today"))
                .bodyText()
                .containsSubsequence("/decisions", "/warnings", "/today\"");
        assertThat(get(side.siyuan(), "/today")).bodyText().doesNotContain("href=\"/decisions\"");
    }

    @Test
    void raiseAQuestionAndKeepWhatWasTypedWhenItIsRefused() {
        var side = team.side();
        assertThat(
                        post(
                                side.siyuan(),
                                "/decisions",
                                "about",
                                side.matter().label(),
                                "question",
                                "要不要加人？",
                                "option-2",
                                "只有第二个",
                                "recommended",
                                "1"))
                .hasStatus(422)
                .bodyText()
                .contains("要不要加人？", "只有第二个", "id=\"happened\"");
        assertThat(
                        post(
                                side.siyuan(),
                                "/decisions",
                                "about",
                                side.matter().label(),
                                "question",
                                "要不要加人？",
                                "happened",
                                "两次延期",
                                "option-1",
                                "加",
                                "effect-1",
                                "八万",
                                "recommended",
                                "1",
                                "level",
                                "3"))
                .hasStatus(303);
        assertThat(lists.waitingFor(side.he()).getFirst().question()).isEqualTo("要不要加人？");
    }

    @Test
    void leadFromOneDecisionToTheNext() {
        var side = team.side();
        var first = raised(side);
        var second = raised(side);
        assertThat(decide(side.jianguo(), first, "1"))
                .hasStatus(303)
                .hasHeader("Location", "/decisions/" + second.number());
        assertThat(decide(side.jianguo(), second, "2"))
                .hasHeader("Location", "/decisions/" + second.number());
        assertThat(get(side.siyuan(), "/decisions/" + first.number()))
                .bodyText()
                .contains("刘建国 已决定", "加人四周");
    }

    @Test
    void sayWhoWasFasterAndWhen() {
        var side = team.side();
        var id = raised(side);
        decisions.handOn(side.jianguo(), id, side.he().id(), "请您定");
        decisions.decide(side.he(), id, new Answer.Chosen(2, ""));

        assertThat(decide(side.jianguo(), id, "1"))
                .hasStatus(409)
                .bodyText()
                .contains("何总 已经决定了", "何总 已决定", "不加人", "09:14");
    }

    @Test
    void sayWhyAnOptionIsNoneAnyMore() {
        var side = team.side();
        var id = raised(side);
        assertThat(
                        post(
                                side.siyuan(),
                                "/decisions/" + id.number() + "/options/1/removal",
                                "why",
                                "工程师请了长假"))
                .hasStatus(303);
        assertThat(decide(side.jianguo(), id, "1"))
                .hasStatus(409)
                .bodyText()
                .contains("工程师请了长假", "value=\"2\"")
                .doesNotContain("name=\"option\" value=\"1\"");
    }

    @Test
    void refuseNumbersThatAreNone() {
        var side = team.side();
        var most = "" + Long.MAX_VALUE;
        assertThat(decide(side.jianguo(), raised(side), most)).hasStatus(422);
        assertThat(
                        post(
                                side.siyuan(),
                                "/decisions",
                                "about",
                                side.matter().label(),
                                "question",
                                "加人？",
                                "happened",
                                "两次延期",
                                "level",
                                most))
                .hasStatus(422);
    }

    @Test
    void areNotThereForOthers() {
        var side = team.side();
        var stranger = cast.projectManager();
        var decision = "/decisions/" + raised(side).number();
        assertThat(get(stranger, decision)).hasStatus(404);
        assertThat(get(stranger, side.client().url() + "/card")).hasStatus(404);
        for (var verb : List.of("/decision", "/question", "/withdrawal", "/de-escalation")) {
            assertThat(post(stranger, decision + verb, "words", "x", "why", "x"))
                    .as(verb)
                    .hasStatus(404);
        }
        assertThat(get(stranger, "/warnings")).bodyText().doesNotContain(side.client().shortName());
    }

    @Test
    void logACallWhereTheManagerSeesIt() {
        var side = team.side();
        assertThat(
                        post(
                                side.jianguo(),
                                side.client().url() + "/calls",
                                "contact",
                                "" + side.lin().value(),
                                "words",
                                "林副总愿意再等一周",
                                "after",
                                "uneasy"))
                .hasStatus(303)
                .hasHeader("Location", "/warnings");
        assertThat(get(side.siyuan(), side.client().url())).bodyText().contains("林副总愿意再等一周");
        assertThat(post(side.jianguo(), side.client().url() + "/calls")).hasStatus(422);
    }

    @Test
    void showBothCardsWhenTwoWroteAtOnce() {
        var side = team.side();
        write(side.siyuan(), side.client(), 0, "在等法务");
        assertThat(write(side.jianguo(), side.client(), 0, "法务回了"))
                .hasStatus(409)
                .bodyText()
                .contains("在等法务", "法务回了");
    }

    private MvcTestResult decide(Me me, EscalationId id, String option) {
        return post(me, "/decisions/" + id.number() + "/decision", "option", option);
    }

    private void ask(Team.Side side) {
        assertThat(post(side.siyuan(), "/support", "about", side.client().slug(), "text", "请您出面"))
                .hasStatus(303);
    }

    private void note(Team.Side side) {
        assertThat(
                        post(
                                side.siyuan(),
                                "/difficulties",
                                "about",
                                side.matter().label(),
                                "kind",
                                "rules",
                                "text",
                                "不给排班表",
                                "report",
                                "true"))
                .hasStatus(303);
    }

    private MvcTestResult write(Me me, ClientCard client, int version, String goingOn) {
        return post(
                me,
                client.url() + "/card",
                "version",
                "" + version,
                "goingOn",
                goingOn,
                "answer",
                "先道歉");
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String page, String... namesAndValues) {
        var request = browser.post().uri(page).with(cast.signedIn(me)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
