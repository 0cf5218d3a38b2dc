package org.heed.pages;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import org.heed.Browser;
import org.heed.kernel.Language;

import java.util.List;

/**
 * Looks at pages in both themes and at both widths, and whether they fit where there is least room.
 * Without motion, or colours on their way from one theme to the other would be judged.
 */
final class Onlooker implements AutoCloseable {

    /** Pixels; all of a page is in sight, and nothing lies under what stays at the bottom. */
    private static final int TALL = 4000;

    private static final int DESK = 1440;
    private static final int PHONE = 390;

    /** The narrowest on which nothing may scroll sideways. Source: WCAG 1.4.10. */
    private static final int NARROWEST = 320;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Sights sights;

    Onlooker(Browser browser, Language language, String base, Sights sights) {
        this.context = browser.reading(language.tag());
        this.page = context.newPage();
        this.base = base;
        this.sights = sights;
        page.onPageError(error -> sights.say(path() + " has a script that failed: " + error));
    }

    Onlooker with(jakarta.servlet.http.Cookie cookie) {
        context.addCookies(List.of(new Cookie(cookie.getName(), cookie.getValue()).setUrl(base)));
        return this;
    }

    Page page() {
        return page;
    }

    /** A page of ours, wherever the address leads. */
    void look(String path) {
        go(path);
        lookHere("");
    }

    void go(String path) {
        page.setViewportSize(DESK, TALL);
        var answer = page.navigate(base + path);
        sights.met(path(), answer == null ? 0 : answer.status());
    }

    /** Sends the page's main form without a word in it, and looks at what is said about that. */
    void lookRefused(String path) {
        go(path);
        page.evaluate(
                """
                for (const form of document.querySelectorAll('main form')) form.noValidate = true;
                for (const it of document.querySelectorAll('main textarea, main input:not('
                        + '[type=hidden]):not([type=checkbox]):not([type=radio])')) it.value = '';
                """);
        press(page.locator("main form .btn.go").first());
        if (page.locator("[role=alert]").count() == 0) {
            sights.say(path + " takes a form without a word in it");
        }
        lookHere(" refused");
    }

    /** Presses what leads to another page, and waits for it. */
    @SuppressWarnings("deprecation")
    void press(Locator button) {
        page.waitForNavigation(button::click);
    }

    /**
     * The page as it stands.
     *
     * @param how it stands there, when not as its address says; empty otherwise
     */
    void lookHere(String how) {
        // What is folded away belongs to the page; menus would cover it.
        page.evaluate(
                "document.querySelectorAll('main details:not(.menu)').forEach(it => it.open ="
                        + " true)");
        for (int width : new int[] {DESK, PHONE}) {
            page.setViewportSize(width, TALL);
            in(ColorScheme.LIGHT);
            say(how, width, "light", Browser.barriers(page));
            in(ColorScheme.DARK);
            say(how, width, "dark", Browser.paleness(page));
        }
        squeezeHere(how);
    }

    private void in(ColorScheme theme) {
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(theme)
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    private void say(String how, int width, String theme, List<String> barriers) {
        for (var barrier : barriers) {
            sights.say("%s%s (%d, %s) %s".formatted(path(), how, width, theme, barrier));
        }
    }

    private void squeezeHere(String how) {
        for (int width : new int[] {DESK, PHONE, NARROWEST}) {
            page.setViewportSize(width, TALL);
            if (page.evaluate("document.documentElement.scrollWidth > innerWidth").equals(true)) {
                sights.say("%s%s (%d) scrolls sideways".formatted(path(), how, width));
            }
        }
        page.setViewportSize(DESK, TALL);
    }

    String path() {
        return page.url().substring(base.length()).replaceAll("[?#].*", "");
    }

    @Override
    public void close() {
        context.close();
    }
}
