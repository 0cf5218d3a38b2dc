package org.heed.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.conversation.Direction;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.meeting.Rounds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a client is to hear from us stands on Today, who hears too little, and whom one meets. */
@HeedTest
class WordsOwedTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private Touchpoints touchpoints;
    @Autowired private Rounds rounds;
    @Autowired private TestClock clock;

    private Me me;
    private ClientCard client;
    private ContactId lin;

    @BeforeEach
    void aClient() {
        aClient(Language.ZH_HANS);
    }

    private void aClient(Language language) {
        me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void anAnswerIsOwedToWhoAsked() {
        said(Direction.IN, "週三的進度呢？");
        assertThat(today(me)).contains("没有人在等我们");

        clock.pass(Duration.ofDays(7));

        assertThat(today(me)).contains("週三的進度呢？", "在等答复", "/replies/", "data-key=\"r\"");
        assertThat(today(cast.projectManager())).doesNotContain("週三的進度呢？");
    }

    @Test
    void badNewsAndWhatThePlanSaysAreDueUntilTheyAreTold() {
        post("/bad-news", "about", client.slug(), "what", "上线要晚两周");
        post(
                "/communication-plan",
                "about",
                client.slug(),
                "contact",
                "" + lin.value(),
                "every",
                "7",
                "what",
                "每周进度");
        clock.pass(Duration.ofDays(9));

        assertThat(today(me)).contains("上线要晚两周", "要先从我们这里听到", "每周进度", "沟通计划");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whoHearsTooLittleIsDrawnAndCounted(Language language) {
        aClient(language);
        post("/rhythms", "about", client.slug(), "contact", "" + lin.value(), "every", "7");
        assertThat(today(me)).doesNotContain("id=\"silent\"");

        clock.pass(Duration.ofDays(12));

        assertThat(today(me)).contains("id=\"silent\"", "href=\"#silent\"", "class=\"rhythm\"");
        assertThat(today(cast.projectManager())).doesNotContain("id=\"silent\"");
    }

    @Test
    void theMeetingsOfTheDayStandInOrderAndTheNextIsMarked() {
        var table = rounds.table();
        rounds.prepared(table);
        clock.pass(Duration.ofDays(2).minusHours(1));

        assertThat(today(table.siyuan())).contains("今天的会议", "專屬溝通會", "下一场", "is-next");
        assertThat(today(me)).doesNotContain("今天的会议");
        clock.pass(Duration.ofHours(3));
        assertThat(today(table.siyuan())).contains("已结束").doesNotContain("is-next");
    }

    private void said(Direction way, String words) {
        touchpoints.record(
                me,
                new NewTouchpoint(
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        lin,
                        Channel.EMAIL,
                        way,
                        true,
                        words,
                        Language.ZH_HANT,
                        clock.instant(),
                        null,
                        null));
    }

    private void post(String uri, String... namesAndValues) {
        var request = browser.post().uri(uri).with(cast.signedIn(me)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        assertThat(request.exchange()).hasStatus(303);
    }

    private String today(Me who) {
        var answer = browser.get().uri("/today").with(cast.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
