package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeedTest
class ApplicationTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;

    @Test
    void startsAndSendsAStrangerToTheSignInPageAndBack() {
        assertThat(browser.get().uri("/complaints?severity=major"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?next=%2Fcomplaints%3Fseverity%3Dmajor");
    }

    @Test
    void takesSomebodyWhoIsSignedInToTheAddressThemselves() {
        var me = cast.projectManager();

        assertThat(browser.get().uri("/no-such-page").with(cast.signedIn(me))).hasStatus(404);
    }

    @Test
    void tellsWhetherItIsAlive() {
        assertThat(browser.get().uri("/health/live")).hasStatusOk();
    }
}
