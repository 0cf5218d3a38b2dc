package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeedTest
class SettingsPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private PeopleLists lists;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings/me",
                "/settings/tokens",
                "/settings/people",
                "/settings/people/new",
                "/settings/organisation",
                "/people/picker?q=zh"
            })
    void showAnAdministratorEverything(String page) {
        assertThat(browser.get().uri(page).with(cast.signedIn(cast.administrator()))).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings/people",
                "/settings/people/new",
                "/settings/people/1",
                "/settings/people/1/edit",
                "/settings/organisation"
            })
    void showOthersNothingOfWhatIsTheAdministrators(String page) {
        var me = cast.person("刘建国", Role.MANAGER);

        assertThat(browser.get().uri(page).with(cast.signedIn(me))).hasStatus(404);
    }

    @Test
    void takeSomebodyInUnderASuperiorWhoWasOnlyTyped() {
        var me = cast.administrator();
        var superior = cast.person("欧阳" + Cast.next() + "修", Role.MANAGER);

        var answer = welcome(me, "new" + Cast.next() + "@yunfan.example", superior.name());

        assertThat(answer).hasStatus(303);
        assertThat(lists.reports(me, superior.id())).extracting("name").containsExactly("陈敏");
    }

    @Test
    void keepWhatWasTypedWhenItIsRefused() {
        assertThat(welcome(cast.administrator(), "no address", ""))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"no address\"")
                .contains("aria-invalid=\"true\"")
                .contains("href=\"#email\"");
    }

    @Test
    void showALinkToHandOverOnlyOnce() {
        var me = cast.administrator();
        var page = "/settings/people/" + cast.projectManager().id().value();

        assertThat(browser.post().uri(page + "/invitation").with(cast.signedIn(me)).with(csrf()))
                .hasStatus(201)
                .bodyText()
                .contains("http://localhost:8080/sign-in/invitation/");
        assertThat(browser.get().uri(page).with(cast.signedIn(me)))
                .bodyText()
                .doesNotContain("/sign-in/invitation/");
    }

    @Test
    void letSomebodyGoAndTakeThemBack() {
        var me = cast.administrator();
        var other = cast.projectManager();
        var page = "/settings/people/" + other.id().value();

        assertThat(
                        browser.post()
                                .uri(page + "/leave")
                                .param("version", "1")
                                .with(cast.signedIn(me))
                                .with(csrf()))
                .hasStatus(303);
        assertThat(lists.card(other.id()).disabled()).isTrue();
        assertThat(browser.post().uri(page + "/return").with(cast.signedIn(me)).with(csrf()))
                .hasStatus(303);
        assertThat(lists.card(other.id()).disabled()).isFalse();
    }

    @Test
    void keepHowSomebodyLikesToRead() {
        var me = cast.projectManager();

        assertThat(
                        browser.post()
                                .uri("/settings/me")
                                .param("language", "en")
                                .param("zone", "Europe/London")
                                .param("theme", "dark")
                                .param("density", "compact")
                                .param("keys", "false")
                                .with(cast.signedIn(me))
                                .with(csrf()))
                .hasStatus(303);
        assertThat(browser.get().uri("/settings/me").with(cast.signedIn(me)))
                .bodyText()
                .contains("lang=\"en\"", "data-theme=\"dark\"", "data-density=\"compact\"")
                .contains("data-keys=\"off\"", "My settings");
    }

    @Test
    void showATokenOnceAndRevokeIt() {
        var me = cast.projectManager();

        assertThat(
                        browser.post()
                                .uri("/settings/tokens")
                                .param("name", "Import")
                                .param("scopes", "read", "write")
                                .param("days", "90")
                                .with(cast.signedIn(me))
                                .with(csrf()))
                .hasStatus(201)
                .bodyText()
                .containsPattern("value=\"heed_[A-Za-z0-9_-]{32}\"");
        assertThat(browser.get().uri("/settings/tokens").with(cast.signedIn(me)))
                .bodyText()
                .contains("Import")
                .doesNotContain("heed_");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult welcome(
            Me me, String email, String superior) {
        return browser.post()
                .uri("/settings/people")
                .param("name", "陈敏")
                .param("email", email)
                .param("role", "project-manager")
                .param("superior", superior)
                .param("language", "zh-Hans")
                .param("zone", "Asia/Shanghai")
                .with(cast.signedIn(me))
                .with(csrf())
                .exchange();
    }
}
