package org.heed.clock.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;

import org.heed.Browser;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.util.List;

/** The settings of this room work with a script and without. */
@HeedTest
@Tag("browser")
class ClockSettingsJourney {

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired SessionRepository<?> sessions;
    @Autowired Clock time;
    @LocalServerPort int port;

    @BeforeAll
    static void open() {
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest(name = "scripts {0}")
    @CsvSource({"true", "false"})
    void aTimeLimitIsChangedAndSaved(boolean scripts) {
        var me = cast.person("何静", Role.ADMINISTRATOR, null, Language.EN);
        var session = SignedIn.cookie(sessions, me.id(), 1, time.instant());
        var base = "http://localhost:" + port;
        try (var context = browser.context(1440, 900, false, scripts)) {
            context.addCookies(
                    List.of(new Cookie(session.getName(), session.getValue()).setUrl(base)));
            var page = context.newPage();
            page.navigate(base + "/settings/policies/new");
            var name = "Northwind " + Cast.next();
            page.locator("#name").fill(name);
            page.locator("#later-follow-up").fill("31");
            page.locator("#later-follow-up-measure").selectOption("calendar-days");
            page.locator("main form .btn.go").click();
            page.waitForURL(base + "/settings/policies");
            assertThat(page.locator("main").textContent())
                    .contains(name, "Later follow-up: within 31 days");
            page.locator("a[aria-label='Change: " + name + "']").click();
            page.locator("form[action$='/retirement'] button").click();
            page.waitForURL(base + "/settings/policies");
            assertThat(page.locator("main").textContent()).doesNotContain(name);
        }
    }
}
