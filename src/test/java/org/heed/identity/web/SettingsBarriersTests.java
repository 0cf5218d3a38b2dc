package org.heed.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;

import org.heed.Browser;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.identity.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.util.ArrayList;
import java.util.List;

/** Nothing on these pages stands in anybody's way: both themes, a desk and a phone. */
@Tag("browser")
@HeedTest
class SettingsBarriersTests {

    @Autowired private Cast cast;
    @LocalServerPort private int port;

    @Test
    void areNone() {
        var superior = cast.person("刘建国", Role.MANAGER);
        var report = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        var pages =
                List.of(
                        "/settings",
                        "/settings/me",
                        "/settings/tokens",
                        "/settings/organisation",
                        "/settings/people",
                        "/settings/people/new",
                        "/settings/people/" + superior.id().value(),
                        "/settings/people/" + report.id().value() + "/edit");
        var found = new ArrayList<String>();
        try (var browser = Browser.open()) {
            for (int width : new int[] {1440, 390}) {
                for (var dark : new boolean[] {false, true}) {
                    found.addAll(walk(browser.context(width, 900, dark, true), pages));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private List<String> walk(BrowserContext context, List<String> pages) {
        var found = new ArrayList<String>();
        try (context) {
            var page = context.newPage();
            page.navigate("http://localhost:" + port + "/sign-in");
            found.addAll(Browser.barriers(page));
            page.fill("#email", "hejing@yunfan.example");
            page.fill("#password", "a-house-of-paper");
            page.click("button.go");
            for (var path : pages) {
                page.navigate("http://localhost:" + port + path);
                Browser.barriers(page).forEach(it -> found.add(path + " " + it));
                if ((boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
                    found.add(path + " scrolls sideways");
                }
            }
        }
        return found;
    }
}
