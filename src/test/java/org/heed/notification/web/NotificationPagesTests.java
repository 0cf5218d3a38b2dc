package org.heed.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.Language;
import org.heed.notification.Desk;
import org.heed.notification.NotificationLists;
import org.heed.notification.NotificationSettings;
import org.heed.notification.Show;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Instant;
import java.time.LocalTime;

/** The list, the page of one line, the settings: with forms alone. */
@HeedTest
class NotificationPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Desk desk;
    @Autowired private NotificationLists lists;
    @Autowired private NotificationSettings settings;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    private Desk.Case it;

    @BeforeEach
    void aCase() {
        clock.set(Instant.parse("2026-11-24T09:30:00Z"));
        it = desk.one(Language.EN);
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void theListNamesTheRecordTheSentenceAndTheReason() {
        desk.writes(it, "一");
        desk.writes(it, "二");

        assertThat(get("/notifications"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        it.complaint().number().toString(),
                        "林雅雯",
                        "and 1 thing more",
                        "needs you now",
                        "You own it.");
        assertThat(get("/inbox")).bodyText().contains("Notifications", "You own it.");
        assertThat(get("/notifications/bell")).bodyText().contains("1 thing needs you now");
    }

    @Test
    void anEmptyListSaysSo() {
        assertThat(get("/notifications")).bodyText().contains("Nothing that you have not read.");
        assertThat(get("/notifications?show=nonsense")).hasStatusOk();
    }

    @Test
    void openingGoesToTheRecordAndReadsTheLine() {
        var line = line();

        assertThat(post(line + "/opening"))
                .hasStatus(303)
                .hasRedirectedUrl("/complaints/" + it.complaint().number());
        assertThat(get("/notifications")).bodyText().contains("Nothing that you have not read.");
    }

    @Test
    void aLineIsReadKeptSnoozedAndBroughtBack() {
        var line = line();
        post(line + "/keeping", "keep", "true");
        post(line + "/reading", "read", "true");
        assertThat(lists.list(it.zhou(), Show.KEPT, null, 9).items()).hasSize(1);
        post(line + "/reading", "read", "false");
        post(line + "/keeping", "keep", "false");
        post(line + "/snooze", "preset", "tomorrow");
        assertThat(desk.open(it.zhou())).isEmpty();
        var snoozed = lists.list(it.zhou(), Show.SNOOZED, null, 9).items().getFirst();
        assertThat(snoozed.snoozedUntil())
                .as("9:00 in Shanghai")
                .isEqualTo(Instant.parse("2026-11-25T01:00:00Z"));
        post(line + "/snooze", "preset", "back");
        assertThat(desk.open(it.zhou())).hasSize(1);
    }

    @Test
    void aMomentBehindUsComesBackWithTheReason() {
        assertThat(post(line() + "/snooze", "until", "2026-11-01T09:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose a moment that lies ahead.");
        assertThat(post(line() + "/snooze", "until", "")).hasStatus(422);
    }

    @Test
    void whatIsOfferedLiesAhead() {
        assertThat(get(line())).bodyText().doesNotContain("Today 17:00").contains("Monday 9:00");
    }

    @Test
    void allThatStoodThereIsReadAndWhatCameLaterIsNot() {
        line();
        var seen = clock.instant().toString();
        clock.pass(java.time.Duration.ofSeconds(1));
        desk.writes(it, "後來的");
        post("/notifications/readings", "seenAt", seen);
        assertThat(desk.open(it.zhou())).hasSize(1);

        post("/notifications/readings", "seenAt", clock.instant().toString());
        assertThat(desk.open(it.zhou())).isEmpty();
    }

    @Test
    void howOneIsToldIsChosen() {
        assertThat(get("/settings/me/notifications"))
                .bodyText()
                .contains("value=\"21:00\"", "value=\"08:30\"", "No mail server is set");
        assertThat(
                        post(
                                "/settings/me/notifications",
                                "version",
                                "0",
                                "nowByMail",
                                "true",
                                "quietFrom",
                                "20:00",
                                "quietUntil",
                                "08:00",
                                "digestAt",
                                "09:00",
                                "digestAgain",
                                "",
                                "eveningAt",
                                "18:00"))
                .hasStatus(303);
        var wishes = settings.get(it.zhou());
        assertThat(wishes.todayByMail()).isFalse();
        assertThat(wishes.quiet().from()).isEqualTo(LocalTime.of(20, 0));
        assertThat(wishes.digest().times()).containsExactly(LocalTime.of(9, 0));
        assertThat(
                        post(
                                "/settings/me/notifications",
                                "version",
                                "0",
                                "quietFrom",
                                "20:00",
                                "quietUntil",
                                "08:00",
                                "digestAt",
                                "09:00",
                                "eveningAt",
                                "18:00"))
                .as("somebody was faster")
                .hasStatus(409);
        assertThat(post("/settings/me/notifications", "version", "1", "quietFrom", "late"))
                .hasStatus(422)
                .bodyText()
                .contains("Write a time, such as 08:30.");
    }

    @Test
    void managersDecideWhoIsOnCallAndAllMayLook() {
        assertThat(
                        postAs(
                                it.liu(),
                                "/settings/on-call",
                                "personId",
                                "" + it.zhou().id().value(),
                                "person",
                                "周思远",
                                "from",
                                "2026-11-24T18:00",
                                "until",
                                "2026-11-25T08:00"))
                .hasStatus(303);
        assertThat(get("/settings/on-call")).bodyText().contains("周思远").doesNotContain("Put on");
        assertThat(
                        post(
                                "/settings/on-call",
                                "personId",
                                "" + it.zhou().id().value(),
                                "from",
                                "2026-11-24T18:00",
                                "until",
                                "2026-11-25T08:00"))
                .hasStatus(422);
        assertThat(
                        postAs(
                                it.liu(),
                                "/settings/on-call",
                                "personId",
                                "" + it.zhou().id().value(),
                                "from",
                                "2026-11-25T18:00",
                                "until",
                                "2026-11-25T08:00"))
                .hasStatus(422)
                .bodyText()
                .contains("It has to end after it begins.");
    }

    @Test
    void whoeverMarksALineComesBackToWhereTheyWere() {
        var line = line();
        var all = "/notifications?show=all";
        assertThat(get(all)).bodyText().contains("value=\"" + all + "\"");
        assertThat(post(line + "/reading", "read", "true", "from", all)).hasRedirectedUrl(all);
        assertThat(post(line + "/reading", "read", "false", "from", "//elsewhere.example"))
                .hasRedirectedUrl("/notifications");
    }

    @Test
    void theBarOfAPhoneIsToldHowMuchCalls() {
        line();
        assertThat(get("/notifications/bell"))
                .bodyText()
                .contains("<span id=\"bell-tab\"><span class=\"bell__n\"");
        assertThat(get("/today")).bodyText().contains("<span id=\"bell-tab\"></span>");
    }

    @Test
    void aRecordIsFollowedFromItsPageAndLeftFromTheList() {
        var page = "/complaints/" + it.complaint().number();
        assertThat(get(page)).bodyText().contains("Nobody is told that you follow.");
        assertThat(post("/notifications/followings", "page", page, "follow", "true"))
                .hasRedirectedUrl(page);
        assertThat(get("/notifications/followings?page=" + page))
                .bodyText()
                .contains("Stop following");
        assertThat(get("/clients/" + it.client().slug())).bodyText().contains("data-fresh");
        assertThat(get("/notifications/followings"))
                .bodyText()
                .contains(it.complaint().number().toString());
        post("/notifications/followings", "page", page, "follow", "false", "from", "list");
        assertThat(get("/notifications/followings")).bodyText().contains("You follow nothing.");
    }

    private String line() {
        desk.writes(it, "一");
        return "/notifications/" + desk.open(it.zhou()).getFirst().id().value();
    }

    private MvcTestResult get(String uri) {
        return browser.get().uri(uri).with(cast.signedIn(it.zhou())).exchange();
    }

    private MvcTestResult post(String uri, String... fields) {
        return postAs(it.zhou(), uri, fields);
    }

    private MvcTestResult postAs(org.heed.identity.Me me, String uri, String... fields) {
        var request = browser.post().uri(uri).with(cast.signedIn(me));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.with(SecurityMockMvcRequestPostProcessors.csrf()).exchange();
    }
}
