package org.heed.promise.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.client.ClientCard;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Language;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.List;

@HeedTest
class PromisePagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;
    @Autowired private PromiseLists lists;

    @ParameterizedTest
    @EnumSource(Language.class)
    void showAllThereIsInEachLanguage(Language language) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var client = clientele.hengyuan(me);
        assertThat(make(me, client, "新的上线时间表", "2099-11-27T18:00", "full", false)).hasStatus(303);
        var promise = "/promises/" + only(me, client);

        for (var page :
                List.of(
                        "/promises",
                        "/promises?state=all&owner=me",
                        "/promises?about=" + client.slug(),
                        "/promises?state=overdue",
                        "/promises/new",
                        "/promises/new?about=" + client.slug(),
                        promise)) {
            assertThat(get(me, page)).as(page).hasStatusOk();
        }
        assertThat(get(me, "/promises")).bodyText().contains("新的上线时间表", client.shortName());
    }

    @Test
    void warnOnceBeforeWhatIsNotInOurHands() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        assertThat(make(me, client, "客戶 IT 同意", "2099-11-27T18:00", "not-ours", false))
                .hasStatus(422)
                .bodyText()
                .contains("这不由我们决定", "客戶 IT 同意", "name=\"anyway\"");
        assertThat(make(me, client, "客戶 IT 同意", "2099-11-27T18:00", "not-ours", true))
                .hasStatus(303);
    }

    @Test
    void refuseAPromiseWithoutADate() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);

        assertThat(make(me, client, "尽快提供时间表", "", "full", false))
                .hasStatus(422)
                .bodyText()
                .contains("“尽快”不是时间。承诺要有期限。");
    }

    @Test
    void keepAPromise() {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        make(me, client, "新的上线时间表", "2099-11-27T18:00", "full", false);
        var promise = "/promises/" + only(me, client);

        assertThat(post(me, promise + "/renegotiation"))
                .as("an empty one comes back")
                .hasStatus(422);
        assertThat(post(me, promise + "/keeping")).hasStatus(303);

        assertThat(get(me, promise)).bodyText().contains("已兑现");
        assertThat(post(me, promise + "/keeping")).hasStatus(422);
    }

    @Test
    void areNotThereForOthers() {
        var me = cast.projectManager();
        var stranger = cast.projectManager();
        var client = clientele.hengyuan(me);
        make(me, client, "机密承诺", "2099-11-27T18:00", "full", false);
        var promise = "/promises/" + only(me, client);

        assertThat(get(stranger, promise)).hasStatus(404);
        assertThat(get(stranger, "/promises?state=all")).bodyText().doesNotContain("机密承诺");
        for (var verb : List.of("/keeping", "/risk", "/breaking", "/cancellation")) {
            assertThat(
                            browser.post()
                                    .uri(promise + verb)
                                    .with(cast.signedIn(stranger))
                                    .with(csrf())
                                    .param("why", "x")
                                    .param("evidence", "x"))
                    .as(verb)
                    .hasStatus(404);
        }
        assertThat(make(stranger, client, "冒名", "2099-11-27T18:00", "full", false)).hasStatus(422);
    }

    private long only(Me me, ClientCard client) {
        var filter = new PromiseFilter("all", client.id().value(), null, null);
        return lists.list(me, filter, null, 10).items().getFirst().id().value();
    }

    private MvcTestResult make(
            Me me, ClientCard client, String text, String due, String control, boolean anyway) {
        return browser.post()
                .uri("/promises")
                .with(cast.signedIn(me))
                .with(csrf())
                .param("about", client.slug())
                .param("text", text)
                .param("due", due)
                .param("control", control)
                .param("clientVisible", "true")
                .param("anyway", Boolean.toString(anyway))
                .exchange();
    }

    private MvcTestResult get(Me me, String page) {
        return browser.get().uri(page).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, String page) {
        return browser.post().uri(page).with(cast.signedIn(me)).with(csrf()).exchange();
    }
}
