package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;

import org.heed.Browser;
import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.Visit;
import org.heed.complaint.Phase;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The page of a complaint stands in nobody's way, at any width, in any theme. */
@HeedTest
@Tag("browser")
class WorkspaceJourney {

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired Cases cases;
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

    @ParameterizedTest(name = "{0}, {1} wide, dark {2}")
    @CsvSource({"ZH_HANS, 1440, false", "ZH_HANT, 390, true", "EN, 390, false", "EN, 1440, true"})
    void nothingStandsInTheWay(Language language, int width, boolean dark) {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, language);
        var session = SignedIn.cookie(sessions, me.id(), 1, time.instant());
        var base = "http://localhost:" + port;
        var trouble = new ArrayList<String>();
        try (var context = browser.context(width, 4000, dark, true)) {
            context.addCookies(
                    List.of(new Cookie(session.getName(), session.getValue()).setUrl(base)));
            var page = context.newPage();
            for (var phase : List.of(Phase.ACKNOWLEDGED, Phase.PROPOSED, Phase.CONFIRMED)) {
                var home = "/complaints/" + cases.at(me, phase);
                for (var sheet :
                        List.of(
                                "",
                                "/acknowledgement",
                                "/proposals/new",
                                "/causes",
                                "/ownership")) {
                    page.navigate(base + home + sheet);
                    Browser.barriers(page)
                            .forEach(it -> trouble.add(phase + " " + sheet + " " + it));
                    if (page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                            .equals(false)) {
                        trouble.add(phase + " " + sheet + " scrolls sideways");
                    }
                }
            }
        }
        assertThat(trouble).isEmpty();
    }

    @Test
    void aVagueWordIsReplacedByADateWithTheKeyboardAlone() {
        var me = cast.person("周思远", Role.PROJECT_MANAGER, null, Language.ZH_HANS);
        var session = SignedIn.cookie(sessions, me.id(), 1, time.instant());
        try (var visit = new Visit(browser.desk(), port).as(session)) {
            visit.go("/complaints/" + cases.at(me, Phase.ACKNOWLEDGED));
            var words = visit.page().locator("#composer #words");
            words.fill("新的時間表我們會儘快提供。");
            visit.page().locator("#composer .lint:visible").waitFor();
            visit.page().keyboard().press("Tab");
            visit.page().keyboard().press("Enter");
            assertThat(words.inputValue()).matches("新的時間表我們會.*[0-9]{2}:00.*提供。");
            assertThat(visit.page().locator("#composer .lint").isHidden()).isTrue();
        }
    }
}
