package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.EnumSet;

/** The time limits beside a complaint, by page and by program. */
@HeedTest
class TimeLimitsTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired ComplaintLists lists;
    @Autowired ApiTokens tokens;
    @Autowired TestClock time;

    private Me siyuan;
    private ComplaintNumber number;
    private Desk desk;

    @BeforeEach
    void aComplaintJustReceived() {
        time.set(TestClock.START);
        siyuan = cast.person("周思远", Role.PROJECT_MANAGER, null, Language.EN);
        number = cases.received(siyuan);
        desk = new Desk(browser, cast, siyuan, number);
    }

    @Test
    void sayWhyTheyAreAsLongAsTheyAreAndHowLongTheClientWaits() {
        assertThat(desk.page())
                .bodyText()
                .contains("because of “Standard: Normal”", "waiting for")
                .contains(desk.home() + "/clocks/proposal/pause");
    }

    @Test
    void arePausedWithAReasonAndGoOnWithoutScripts() {
        assertThat(desk.post("/clocks/proposal/pause", "note", "")).hasStatus(422);
        desk.fill("/clocks/proposal/pause", "reason", "client", "note", "The list of users");
        assertThat(desk.page())
                .bodyText()
                .contains("waiting for the client", "The list of users", "Paused")
                .contains("paused the time limit for “Proposal”: waiting for the client");
        assertThat(desk.post("/clocks/proposal/pause", "reason", "client")).hasStatus(409);
        assertThat(desk.post("/clocks/proposal/continuation")).hasStatus(303);
        assertThat(desk.page()).bodyText().contains("let the time limit for “Proposal” go on");
        assertThat(desk.post("/clocks/no-such-clock/continuation")).hasStatus(404);
    }

    @Test
    void aPausedOneIsNotWhatTheComplaintIsDueBy() {
        var before = lists.card(siyuan, number).dueAt();
        desk.fill("/clocks/assessment/pause", "reason", "third-party");
        desk.fill("/clocks/acknowledge/pause", "reason", "third-party");
        desk.fill("/clocks/preliminary-plan/pause", "reason", "third-party");
        assertThat(lists.card(siyuan, number).dueAt()).isAfter(before);
    }

    @Test
    void programsPauseGoOnAndAcknowledge() {
        var token =
                tokens.make(
                        siyuan, "test", EnumSet.of(Scope.READ, Scope.WRITE), Duration.ofDays(9));
        var clocks = "/api/v1/complaints/" + number + "/clocks";
        assertThat(send(token, HttpMethod.GET, clocks, null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.kind == 'proposal')].policy")
                .asArray()
                .containsExactly("standard: normal");
        assertThat(send(token, HttpMethod.POST, clocks + "/proposal/pause", "{}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/reason");
        assertThat(
                        send(
                                token,
                                HttpMethod.POST,
                                clocks + "/proposal/pause",
                                "{\"reason\": \"client\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.pauseReason")
                .isEqualTo("client");
        time.pass(Duration.ofDays(2));
        assertThat(send(token, HttpMethod.DELETE, clocks + "/proposal/pause", null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("running");
        assertThat(send(token, HttpMethod.GET, clocks + "/proposal", null))
                .bodyJson()
                .extractingPath("$.waited")
                .isEqualTo("PT49H");
        assertThat(send(token, HttpMethod.POST, clocks + "/proposal/acknowledgement", null))
                .hasStatusOk();
        assertThat(send(token, HttpMethod.GET, clocks + "/no-such-clock", null)).hasStatus(404);
        time.set(TestClock.START);
    }

    @Test
    void areNotForOthers() {
        var stranger = cast.person("陈敏", Role.PROJECT_MANAGER, null, Language.EN);
        var theirs = new Desk(browser, cast, stranger, number);
        assertThat(theirs.get("/clocks/proposal/pause")).hasStatus(404);
        assertThat(theirs.post("/clocks/proposal/pause", "reason", "client")).hasStatus(404);
        assertThat(theirs.post("/clocks/proposal/acknowledgement")).hasStatus(404);
    }

    private MvcTestResult send(String token, HttpMethod method, String path, String body) {
        var request = browser.method(method).uri(path).header("Authorization", "Bearer " + token);
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }
}
