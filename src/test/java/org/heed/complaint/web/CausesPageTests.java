package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.complaint.CauseLine;
import org.heed.complaint.Causes;
import org.heed.identity.Me;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The taxonomy of causes, kept by administrators on its page. */
@HeedTest
class CausesPageTests {

    @Autowired private Cast cast;
    @Autowired private Causes causes;
    @Autowired private MockMvcTester browser;

    private Me chief;

    @BeforeEach
    void anAdministrator() {
        chief = cast.administrator();
    }

    @Test
    void addsRenamesRetiresAndRestoresACause() {
        var code = "P" + Cast.next();
        assertThat(post(chief, "", code, "Parts late")).hasStatus(303);
        var made = find(code);
        assertThat(post(chief, "/" + made.id().value(), code, "Parts came late")).hasStatus(303);
        assertThat(find(code).english()).isEqualTo("Parts came late");
        assertThat(post(chief, "/" + made.id().value() + "/retirement", code, "")).hasStatus(303);
        assertThat(find(code).active()).isFalse();
        assertThat(post(chief, "/" + made.id().value() + "/restoration", code, "")).hasStatus(303);
        assertThat(find(code).active()).isTrue();
    }

    @Test
    void keepsWhatWasTypedWhenANameIsMissing() {
        var answer = post(chief, "", "Q" + Cast.next(), "");
        assertThat(answer).hasStatus(422).bodyText().contains("其他", "english-more");
    }

    @Test
    void isNotThereForOthers() {
        var siyuan = cast.projectManager();
        assertThat(browser.get().uri("/settings/causes").with(cast.signedIn(siyuan)))
                .hasStatus(404);
        assertThat(post(siyuan, "", "R" + Cast.next(), "Not mine")).hasStatus(404);
    }

    private CauseLine find(String code) {
        return causes.list(chief).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult post(Me me, String rest, String code, String english) {
        return browser.post()
                .uri("/settings/causes" + rest)
                .with(cast.signedIn(me))
                .with(csrf())
                .param("version", "1")
                .param("code", code)
                .param("english", english)
                .param("simplified", "其他")
                .param("traditional", "其他")
                .exchange();
    }
}
