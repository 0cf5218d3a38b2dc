package org.heed;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.web.SignedIn;
import org.heed.kernel.Language;
import org.heed.portal.Callers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.session.SessionRepository;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules of accessibility find nothing on any page, on a desk and on a telephone, in the light
 * and in the dark. The pages of the house are found as people find them, by the links of other
 * pages; of those that differ only in whose they are, one is enough. Source: screens, 7.
 */
@HeedTest
@Tag("browser")
class BarrierFreePagesJourney {

    private static final String LINKS =
            "[...document.querySelectorAll('a[href^=\"/\"]')].map(it => it.getAttribute('href'))";

    /** Pixels; all of a page is in sight, and nothing lies under what stays at the bottom. */
    private static final int TALL = 4000;

    private static Browser browser;

    @Autowired Cast cast;
    @Autowired Cases cases;
    @Autowired Callers callers;
    @Autowired SessionRepository<?> sessions;
    @Autowired TestClock clock;
    @LocalServerPort int port;

    private final List<String> barriers = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

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
    void noneOnThePagesOfTheHouse() {
        var me = cast.person("何靜", Role.ADMINISTRATOR, null, Language.ZH_HANT);
        var waiting = new ArrayDeque<String>();
        for (var phase :
                List.of(Phase.RECEIVED, Phase.PROPOSED, Phase.CONFIRMED, Phase.UNRESOLVED)) {
            var home = "/complaints/" + cases.at(me, phase);
            waiting.add(home);
            waiting.add(home + "/client-links");
        }
        waiting.addAll(List.of("/today", "/search?q=團隊", "/complaints/quick", "/palette"));
        waiting.addAll(List.of("/lessons/new", "/projects/new", "/lodgings", "/settings/words"));
        waiting.addAll(List.of("/mail", "/no-such-page", "/clients/new"));
        try (var context = browser.desk()) {
            context.addCookies(List.of(session(me)));
            var page = context.newPage();
            for (int first = waiting.size(); !waiting.isEmpty(); first--) {
                var path = waiting.poll();
                // What one begins with is looked at in any case: the states of a complaint.
                if (seen.add(shape(path)) || first > 0) {
                    look(page, path);
                    for (var link : (List<?>) page.evaluate(LINKS)) {
                        if (isPage(link.toString()) && !seen.contains(shape(link.toString()))) {
                            waiting.add(link.toString());
                        }
                    }
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(barriers).isEmpty();
    }

    /** The weakened case: a picture without a word for it, and pale letters. */
    @Test
    void aBarrierIsSeen() {
        try (var context = browser.desk()) {
            var page = context.newPage();
            page.setContent("<img src='/x.png'><p style='color: #ccc; background: #fff'>pale</p>");
            assertThat(Browser.barriers(page))
                    .anyMatch(it -> it.startsWith("image-alt"))
                    .anyMatch(it -> it.startsWith("color-contrast"));
        }
    }

    @Test
    void noneOutside() {
        try (var context = browser.desk()) {
            var page = context.newPage();
            for (var path : List.of("/sign-in", "/first-run/of-another", "/en/p/c/of-another")) {
                look(page, path);
            }
            for (var path : List.of("/en/p/new", "/zh-hant/p/links", "/zh-hans/p/links/asked")) {
                look(page, path);
            }
            lodge(page);
        }
        assertThat(barriers).isEmpty();
    }

    private void lodge(Page page) {
        page.navigate(base() + "/en/p/new");
        page.fill("[name=words]", "Checkout still times out.");
        page.click("main .btn.go");
        page.waitForURL("**/wish");
        var draft = page.url().substring(base().length()).replace("/wish", "");
        look(page, draft + "/wish");
        look(page, draft + "/reach");
        page.fill("[name=name]", "Priya Raman");
        page.fill("[name=email]", "priya" + Cast.next() + "@nowhere.example");
        page.click("main .btn.go");
        page.waitForURL("**/check");
        look(page, draft + "/check");
        page.click("main form[action$='/sending'] .btn.go");
        page.waitForURL("**/sent");
        look(page, draft + "/sent");
    }

    @Test
    void noneOnTheClientsOwnPage() {
        var me = cast.projectManager();
        for (var phase : List.of(Phase.ACKNOWLEDGED, Phase.PROPOSED, Phase.RESOLVED)) {
            try (var context = browser.desk()) {
                var number = cases.at(me, phase);
                var page = context.newPage();
                var door = callers.handedOver(me, number).url().replaceAll("https?://[^/]+", "");
                look(page, door);
                var caller = callers.letIn(me, number);
                var device = caller.device();
                context.addCookies(
                        List.of(new Cookie(device.getName(), device.getValue()).setUrl(base())));
                look(page, caller.page());
                for (var link : (List<?>) page.evaluate(LINKS)) {
                    if (isPage(link.toString())
                            && seen.add(link.toString().replaceAll(".*/", ""))) {
                        look(page, link.toString());
                    }
                }
            }
        }
        assertThat(barriers).isEmpty();
    }

    /** In both themes and at both widths; without motion, or colours on their way are judged. */
    private void look(Page page, String path) {
        page.setViewportSize(1440, TALL);
        page.navigate(base() + path);
        for (var width : List.of(1440, 390)) {
            page.setViewportSize(width, TALL);
            for (var theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions()
                                .setColorScheme(theme)
                                .setReducedMotion(ReducedMotion.REDUCE));
                var where = "%s (%d, %s) ".formatted(path, width, theme);
                Browser.barriers(page).forEach(it -> barriers.add(where + it));
            }
            if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
                barriers.add("%s (%d) scrolls sideways".formatted(path, width));
            }
        }
    }

    /** Not what is saved as a file, and not a place on the same page. */
    private static boolean isPage(String link) {
        return !link.matches(".*\\.[a-z]{2,5}([?].*)?|/documents/\\d+.*|/design/.*|/assets/.*");
    }

    /** Without whose it is and what is asked for. */
    private static String shape(String path) {
        return path.replaceAll("[?#].*", "")
                .replaceAll("HD-\\d+|PJ?-?\\d+|\\d+", "1")
                .replaceAll("^/clients/(?!new)[^/]+", "/clients/1")
                .replaceAll("^/projects/(?!new)[^/]+", "/projects/1");
    }

    private Cookie session(Me me) {
        var session = SignedIn.cookie(sessions, me.id(), 1, clock.instant());
        return new Cookie(session.getName(), session.getValue()).setUrl(base());
    }

    private String base() {
        return "http://localhost:" + port;
    }
}
