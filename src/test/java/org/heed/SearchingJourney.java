package org.heed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

/** Finds a word while it is typed, without a press of a key or a button. */
@HeedTest
@Tag("browser")
class SearchingJourney {

    @Autowired Cast cast;
    @Autowired Clientele clientele;
    @Autowired SessionRepository<?> sessions;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    @Test
    void findsWhileOneTypes() {
        var me = cast.person("周思遠", Role.PROJECT_MANAGER, null, Language.ZH_HANT);
        var client = clientele.hengyuan(me);
        try (var browser = Browser.open();
                var desk = new Visit(browser.desk(), port)) {
            desk.as(SignedIn.cookie(sessions, me.id(), 1, clock.instant())).go("/search");
            desk.page().locator("#q").pressSequentially(client.shortName());
            assertThat(desk.page().locator("#found .title").first())
                    .containsText(client.shortName());
        }
    }
}
