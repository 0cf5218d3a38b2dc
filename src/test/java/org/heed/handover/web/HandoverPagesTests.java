package org.heed.handover.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.LineCard;
import org.heed.handover.Relay;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.project.ProjectFacts;
import org.heed.project.ProjectLists;
import org.heed.project.Projects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

/** The pages of a hand-over: begun, handed, accepted line by line. */
@HeedTest
class HandoverPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Relay relay;
    @Autowired private HandoverLists lists;
    @Autowired private Projects projects;
    @Autowired private ProjectLists projectLists;

    private LineCard line(Relay.Leg leg, HandoverId id, String kind) {
        return lists.get(leg.siyuan(), id).lines().stream()
                .filter(it -> it.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var leg = relay.leg(language);
        var project = leg.side().matter().url();
        assertThat(get(leg.siyuan(), project + "/handover")).hasStatusOk();
        var id = relay.handed(leg);
        var here = "/handovers/" + id.value();
        var line = here + "/lines/" + line(leg, id, "risks").id().value();
        assertThat(post(leg.min(), line + "/question", "question", "谁知道？")).hasStatus(303);
        assertThat(post(leg.siyuan(), line + "/answer", "answer", "我写下来了")).hasStatus(303);
        assertThat(post(leg.min(), line + "/refusal", "why", "还是不清楚")).hasStatus(303);
        for (var me : List.of(leg.siyuan(), leg.min(), leg.jianguo())) {
            for (var page :
                    List.of(
                            here,
                            line,
                            here + "/contacts/" + leg.side().lin().value(),
                            project + "/handover",
                            project,
                            leg.side().client().url(),
                            "/inbox")) {
                assertThat(get(me, page)).as(page).hasStatusOk();
            }
        }
        assertThat(get(leg.siyuan(), here + "/lines/new")).hasStatusOk();
        assertThat(get(leg.siyuan(), here + "/contacts/new")).hasStatusOk();
        assertThat(post(leg.jianguo(), line + "/settlement", "verdict", "back")).hasStatus(303);
    }

    @Test
    void beginKeepWhatWasTypedAndHand() {
        var leg = relay.leg();
        var about = "PJ-" + leg.side().project().value();
        assertThat(
                        post(
                                leg.siyuan(),
                                "/handovers",
                                "about",
                                about,
                                "from",
                                leg.siyuan().name(),
                                "fromId",
                                "" + leg.siyuan().id().value(),
                                "to",
                                leg.min().name(),
                                "reason",
                                ""))
                .hasStatus(422)
                .bodyText()
                .contains(leg.min().name(), "href=\"#plannedOn\"");
        assertThat(
                        post(
                                leg.siyuan(),
                                "/handovers",
                                "about",
                                about,
                                "fromId",
                                "" + leg.siyuan().id().value(),
                                "from",
                                leg.siyuan().name(),
                                "to",
                                leg.min().name(),
                                "reason",
                                "调岗",
                                "plannedOn",
                                "2026-11-30"))
                .hasStatus(303);
        var id = lists.waitingFor(leg.siyuan()).getFirst().id();
        assertThat(get(leg.siyuan(), "/handovers/" + id.value()))
                .bodyText()
                .contains("交给 " + leg.min().name(), "每周三的书面进度", "重承諾");
        assertThat(get(leg.min(), "/handovers/" + id.value())).hasStatus(404);
        assertThat(post(leg.siyuan(), "/handovers/" + id.value() + "/handing", "version", "9"))
                .hasStatus(409);
        assertThat(post(leg.siyuan(), "/handovers/" + id.value() + "/handing", "version", "1"))
                .hasStatus(303);
        assertThat(get(leg.min(), "/inbox")).bodyText().contains("/handovers/" + id.value());
    }

    @Test
    void oneTapTakesALineAndTheOldOneIsNamedUntilThen() {
        var leg = relay.leg();
        var id = relay.handed(leg);
        var here = "/handovers/" + id.value();
        var promise = line(leg, id, "promise");
        assertThat(get(leg.min(), here)).bodyText().contains("我接手", "周思远 还要对 12 项负责");
        assertThat(get(leg.siyuan(), here)).bodyText().doesNotContain("/acceptance");
        var accept = here + "/lines/" + promise.id().value() + "/acceptance";
        assertThat(post(leg.siyuan(), accept, "version", "1")).hasStatus(422);
        assertThat(post(leg.min(), accept, "version", "" + promise.version())).hasStatus(303);
        assertThat(post(leg.min(), accept, "version", "" + promise.version())).hasStatus(409);
        assertThat(get(leg.siyuan(), here))
                .bodyText()
                .contains(leg.min().name() + " 已接手", "周思远 还要对 11 项负责");
    }

    @Test
    void aCallIsRecordedAndConfirmsTheContact() {
        var leg = relay.leg();
        var id = relay.handed(leg);
        var lin = "/handovers/" + id.value() + "/contacts/" + leg.side().lin().value();
        assertThat(post(leg.min(), lin + "/touchpoint", "channel", "phone", "words", ""))
                .hasStatus(422);
        assertThat(post(leg.min(), lin + "/plan", "plannedOn", "2020-01-01")).hasStatus(422);
        assertThat(
                        post(
                                leg.min(),
                                lin + "/touchpoint",
                                "channel",
                                "phone",
                                "direction",
                                "out",
                                "words",
                                "我是陈敏，以后由我负责。"))
                .hasStatus(303);
        assertThat(get(leg.siyuan(), "/handovers/" + id.value())).bodyText().contains("已说上话");
    }

    @Test
    void aProjectWithANewManagerOffersToHandOver() {
        var leg = relay.leg();
        var project = projectLists.get(leg.siyuan(), leg.side().project());
        assertThat(get(leg.siyuan(), project.url())).bodyText().contains("开始交接");
        var facts =
                new ProjectFacts(project.name(), "", leg.min().id(), null, null, null, null, null);
        projects.change(leg.siyuan(), project.id(), project.version(), facts);
        assertThat(get(leg.min(), project.url()))
                .bodyText()
                .contains("这个项目原来由 周思远 负责", "名下还有 6 件未了的事");
        assertThat(get(leg.min(), "/handovers/new?about=" + project.number()))
                .bodyText()
                .contains("value=\"周思远\"");
    }

    @Test
    void answerNobodyElse() {
        var leg = relay.leg();
        var id = relay.handed(leg);
        var stranger = cast.projectManager();
        for (var page :
                List.of(
                        "/handovers/" + id.value(),
                        leg.side().matter().url() + "/handover",
                        leg.side().client().url() + "/handover",
                        "/handovers/new?about=" + leg.side().client().slug())) {
            assertThat(get(stranger, page)).as(page).hasStatus(404);
        }
    }

    private MvcTestResult get(Me me, String path) {
        return browser.get().uri(path).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String path, String... namesAndValues) {
        var request = browser.post().uri(path).with(cast.signedIn(me)).with(csrf());
        for (int at = 0; at < namesAndValues.length; at += 2) {
            request.param(namesAndValues[at], namesAndValues[at + 1]);
        }
        return request.exchange();
    }
}
