package org.heed.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.Control;
import org.heed.promise.NewPromise;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.time.Duration;
import java.util.List;

/** The pages around a promise: reviewing, moving, telling, learning, the calendar. */
@HeedTest
class PromiseCarePagesTests {

    @Autowired MockMvcTester browser;
    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired Promises promises;
    @Autowired PromiseLists lists;
    @Autowired TestClock clock;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var superior = cast.person("劉建國", Role.MANAGER, null, language);
        var me = cast.person("周思远", Role.PROJECT_MANAGER, superior, language);
        var client = clientele.hengyuan(me);
        clientele.lin(me, client);
        var kept = made(me, client, 90);
        var broken = made(me, client, 60);
        var open = made(me, client, 80);
        promises.keep(me, kept, clock.instant());
        promises.breakIt(me, broken, "第三方停运");
        promises.endanger(me, open, "接口晚了");

        for (var page :
                List.of(
                        "/promises",
                        "/promises/review",
                        "/promises/review?other=help",
                        "/promises/learning",
                        "/promises/learning?client=" + client.slug(),
                        "/promises/calendar",
                        "/today",
                        path(open),
                        path(broken),
                        path(open) + "/moving?back=review")) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        for (var page : List.of("/promises", "/promises/learning?team=" + superior.id().value())) {
            assertThat(get(superior, page)).as(page).hasStatusOk();
        }
    }

    @Test
    void explainTheSumOfAFullCalendar() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var answer =
                browser.post()
                        .uri("/promises")
                        .with(cast.signedIn(me))
                        .with(csrf())
                        .param("about", client.slug())
                        .param("text", "全部迁移")
                        .param("due", "2026-11-26T18:00")
                        .param("effort", "90")
                        .exchange();

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("日历已满", "日历为什么满了", "超出", "name=\"anyway\"");
    }

    @Test
    void refuseMoreHoursThanThereAre() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var most = "" + Long.MAX_VALUE;
        assertThat(
                        post(
                                me,
                                "/promises",
                                "about",
                                client.slug(),
                                "text",
                                "全部迁移",
                                "due",
                                "2026-11-26T18:00",
                                "effort",
                                most))
                .hasStatus(422);
        assertThat(post(me, path(made(me, client, 90)) + "/estimate", "effort", most))
                .hasStatus(422);
    }

    @Test
    void showAWrongEffortAtItsField() {
        var me = cast.projectManager();
        String[] none = {
            "about",
            clientele.hengyuan(me).slug(),
            "text",
            "全部迁移",
            "due",
            "2026-11-26T18:00",
            "effort",
            "0"
        };
        assertThat(post(me, "/promises", none))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#effort\">", "id=\"effort\"", "至少一分钟", "aria-invalid");
    }

    @Test
    void reviewOnePromiseAfterTheOther() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var first = made(me, client, 90);
        var second = made(me, client, 90);

        assertThat(get(me, "/promises/review")).bodyText().contains("第 1 项，共 2 项");
        assertThat(post(me, path(first) + "/review", "answer", "risk"))
                .as("a risk says why")
                .hasStatus(422);
        assertThat(post(me, path(first) + "/review", "answer", "keep", "tomorrow", "true"))
                .hasStatus(303);
        assertThat(get(me, "/promises/review")).bodyText().contains("第 2 项，共 2 项");
        assertThat(post(me, path(second) + "/review", "answer", "help", "wish", "请帮忙催"))
                .hasStatus(303);
        assertThat(get(me, "/promises/review")).bodyText().contains("2 项都核对完了");
        assertThat(lists.get(me, first).care().planOn()).isNotNull();
    }

    @Test
    void askTheClientOnlyWithWordsThatAreWhole() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        clientele.lin(me, client);
        var id = made(me, client, 90);

        assertThat(get(me, path(id) + "/moving")).bodyText().contains("林副總您好", "{原因}");
        assertThat(
                        post(
                                me,
                                path(id) + "/asking",
                                "due",
                                "2026-12-04T18:00",
                                "subject",
                                "改期",
                                "words",
                                "原因是{原因}"))
                .as("braces are to be filled in")
                .hasStatus(422)
                .bodyText()
                .contains("原因是{原因}");
        assertThat(
                        post(
                                me,
                                path(id) + "/asking",
                                "due",
                                "2026-12-04T18:00",
                                "subject",
                                "改期",
                                "words",
                                "原因是接口晚了，您看可以嗎？",
                                "back",
                                "review"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo("/promises/review");
        assertThat(get(me, path(id))).bodyText().contains("还没有答复");
    }

    @Test
    void showALinkOnceAndEndIt() {
        var me = cast.projectManager();
        var made = post(me, "/promises/calendar/links", "words", "true");

        assertThat(made).hasStatus(201).bodyText().contains("/feeds/", ".ics");
        assertThat(get(me, "/promises/calendar")).bodyText().doesNotContain("/feeds/");
    }

    private PromiseId made(Me me, ClientCard client, int sure) {
        return promises.make(
                me,
                new NewPromise(
                        "新的上線時間表",
                        Language.ZH_HANT,
                        client.id().subject(),
                        client.circle(),
                        client.id(),
                        null,
                        null,
                        me.id(),
                        null,
                        clock.instant(),
                        clock.instant().plus(Duration.ofDays(3)),
                        Duration.ofHours(4),
                        Control.FULL,
                        sure,
                        "",
                        PromiseKind.MAIN,
                        true));
    }

    private static String path(PromiseId id) {
        return "/promises/" + id.value();
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
