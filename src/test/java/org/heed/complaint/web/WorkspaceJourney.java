package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.time.Clock;

/** The page of a complaint, worked on in a browser. */
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
