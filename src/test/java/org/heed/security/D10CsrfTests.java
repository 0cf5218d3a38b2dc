package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Me;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Another site cannot act in the name of somebody who is signed in here, nor sign them in. */
@HeedTest
class D10CsrfTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private Visitors visitors;

    @Test
    void aFormWithoutItsKeyChangesNothingAndLosesNothingTyped() {
        var me = cast.projectManager();

        assertThat(dark(me).header("Accept-Language", "en").param("words", "年底前要上线的承诺"))
                .hasStatus(403)
                .bodyText()
                .contains("年底前要上线的承诺")
                .doesNotContain("name=\"_csrf\"");
        assertThat(cast.again(me.id()).theme()).isEmpty();
        // The weakened case: with the key the same form is taken.
        assertThat(dark(me).with(csrf())).hasStatus(303);
        assertThat(cast.again(me.id()).theme()).isEqualTo("dark");
    }

    @Test
    void aForeignKeyIsNoKey() {
        assertThat(dark(cast.projectManager()).with(csrf().useInvalidToken())).hasStatus(403);
    }

    @Test
    void whatTheBrowserCallsCrossSiteIsRefusedWhateverItCarries() {
        var me = cast.projectManager();

        assertThat(dark(me).with(csrf()).header("Sec-Fetch-Site", "cross-site")).hasStatus(403);
        assertThat(dark(me).with(csrf()).header("Sec-Fetch-Site", "same-site")).hasStatus(403);
        assertThat(dark(me).with(csrf()).header("Sec-Fetch-Site", "same-origin")).hasStatus(303);
    }

    @Test
    void jsonSentAsPlainTextAndAMethodInAFieldChangeNothing() {
        var me = cast.projectManager();

        assertThat(
                        browser.post()
                                .uri("/settings/me")
                                .contentType(MediaType.TEXT_PLAIN)
                                .content("{\"theme\":\"dark\"}")
                                .with(cast.signedIn(me)))
                .hasStatus(403);
        assertThat(
                        browser.get()
                                .uri("/settings/me?_method=POST&theme=dark")
                                .header("X-HTTP-Method-Override", "POST")
                                .with(cast.signedIn(me)))
                .hasStatusOk();
        assertThat(browser.get().uri("/sign-out").with(cast.signedIn(me))).hasStatus(405);
        assertThat(cast.again(me.id()).theme()).isEmpty();
    }

    @Test
    void nobodyIsSignedInByAnotherSite() {
        assertThat(
                        browser.post()
                                .uri("/sign-in")
                                .param("email", visitors.somebody())
                                .param("password", Visitors.PASSWORD))
                .hasStatus(403)
                .bodyText()
                .doesNotContain(Visitors.PASSWORD);
    }

    @Test
    void theApiTakesNoCookie() {
        var session = cast.signedIn(cast.administrator());

        assertThat(browser.get().uri("/api/v1/me").with(session)).hasStatus(401);
        assertThat(
                        browser.post()
                                .uri("/api/v1/people")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}")
                                .with(session))
                .hasStatus(401);
    }

    private MockMvcRequestBuilder dark(Me me) {
        return browser.post()
                .uri("/settings/me")
                .param("language", "en")
                .param("zone", "UTC")
                .param("theme", "dark")
                .param("density", "")
                .with(cast.signedIn(me));
    }
}
