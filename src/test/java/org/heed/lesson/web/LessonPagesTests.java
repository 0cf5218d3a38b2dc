package org.heed.lesson.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.complaint.Causes;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.lesson.LessonLists;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

@HeedTest
class LessonPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private LessonLists lists;
    @Autowired private Lessons lessons;
    @Autowired private Causes causes;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        assertThat(write(me, client, "換人之後" + Cast.next(), false)).hasStatus(303);
        var lesson = "/lessons/" + lists.of(me, client.id().subject()).getFirst().id().number();

        for (var page :
                List.of(
                        "/lessons",
                        "/lessons?q=換人 更新",
                        "/lessons?q=zzzz",
                        "/lessons/new",
                        "/lessons/new?about=" + client.slug(),
                        lesson,
                        lesson + "/edit")) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        assertThat(get(me, lesson)).bodyText().contains("恆遠等了兩個月");
    }

    /** The code is ours; who reads the library knows the cause by its name, in their language. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void callACauseAsTheReaderCallsIt(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        var cause = causes.list(me).getFirst();
        lessons.write(
                me,
                new NewLesson(
                        client.id().subject(),
                        client.circle(),
                        client.id().subject(),
                        "換人的那一週",
                        "當面交接",
                        "四個星期都接通",
                        Language.ZH_HANT,
                        me.id(),
                        List.of(cause.code(), "窗口更換"),
                        false));
        var lesson = lists.of(me, client.id().subject()).getFirst().id().number();

        for (var page : List.of("/lessons/" + lesson, "/lessons?q=換人的那一週")) {
            assertThat(get(me, page))
                    .bodyText()
                    .contains(">" + cause.name(language) + "<", ">窗口更換<")
                    .doesNotContain(">" + cause.code() + "<");
        }
    }

    @Test
    void findByAllTheWords() {
        var me = cast.projectManager();
        var word = "交接" + Cast.next() + "x";
        write(me, clientele.hengyuan(me), word, false);

        assertThat(lists.search(me, word + " 更新", null, 10).items()).hasSize(1);
        assertThat(lists.search(me, word + " 沒有這個字", null, 10).items()).isEmpty();
    }

    @Test
    void areForThoseWhoMaySeeTheCase() {
        var me = cast.projectManager();
        var stranger = cast.projectManager();
        var client = clientele.hengyuan(me);
        write(me, client, "機密情形", false);
        var lesson = "/lessons/" + lists.of(me, client.id().subject()).getFirst().id().number();

        assertThat(get(stranger, lesson)).hasStatus(404);
        assertThat(get(stranger, "/lessons")).bodyText().doesNotContain("機密情形");
    }

    @Test
    void shareTheAdviceAndNeverTheEvidence() {
        var me = cast.projectManager();
        var stranger = cast.projectManager();
        var client = clientele.hengyuan(me);
        write(me, client, "大家都會遇到", true);
        var lesson = "/lessons/" + lists.of(me, client.id().subject()).getFirst().id().number();

        assertThat(get(stranger, lesson))
                .hasStatusOk()
                .bodyText()
                .contains("大家都會遇到", "每週三書面更新")
                .doesNotContain("恆遠等了兩個月", client.shortName());
        assertThat(get(stranger, lesson + "/edit")).hasStatus(404);
        assertThat(lists.search(stranger, "恆遠等了兩個月", null, 10).items()).isEmpty();
    }

    @Test
    void loseNothingThatWasTyped() {
        var me = cast.projectManager();
        assertThat(write(me, clientele.hengyuan(me), "", false))
                .hasStatus(422)
                .bodyText()
                .contains("每週三書面更新");
    }

    private MvcTestResult write(Me me, ClientCard client, String condition, boolean shared) {
        return browser.post()
                .uri("/lessons")
                .with(cast.signedIn(me))
                .with(csrf())
                .param("about", client.slug())
                .param("condition", condition)
                .param("advice", "每週三書面更新")
                .param("evidence", "恆遠等了兩個月")
                .param("causes", "交接缺失、溝通中斷")
                .param("shared", Boolean.toString(shared))
                .exchange();
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }
}
