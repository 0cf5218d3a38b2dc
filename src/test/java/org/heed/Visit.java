package org.heed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Somebody in front of a browser: goes to pages, fills in what stands there, and sends it. */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final String base;

    public Visit(BrowserContext context, int port) {
        this.context = context;
        this.base = "http://localhost:" + port;
        this.page = context.newPage();
    }

    /** With the session of somebody who has signed in; the one before ends. */
    public Visit as(jakarta.servlet.http.Cookie session) {
        context.addCookies(List.of(new Cookie(session.getName(), session.getValue()).setUrl(base)));
        return this;
    }

    public Page page() {
        return page;
    }

    public Visit go(String path) {
        var answer = page.navigate(base + path);
        if (answer == null || answer.status() != 200) {
            throw new AssertionError(path + " answered " + (answer == null ? 0 : answer.status()));
        }
        return this;
    }

    /** The path without what follows a # or a question mark. */
    public String path() {
        return page.url().substring(base.length()).replaceAll("[?#].*", "");
    }

    public String text() {
        return page.locator("main").innerText();
    }

    /** Fills in a field, whatever its kind: a line, a day, an answer to choose, a box to tick. */
    public Visit fill(String name, String value) {
        var fields = page.locator("main [name='" + name + "']");
        var first = fields.first();
        var kind = String.valueOf(first.evaluate("it => it.type"));
        switch (kind) {
            case "radio", "checkbox" ->
                    page.locator("main label:has([name='%s'][value='%s'])".formatted(name, value))
                            .click();
            case "select-one" -> first.selectOption(value);
            default -> first.fill(value);
        }
        return this;
    }

    /** Types a name and takes the first that is offered. */
    public Visit pick(String name, String text) {
        var field = page.locator("main [name='" + name + "']");
        field.fill("");
        field.pressSequentially(text);
        var offered = page.locator("#" + name + "-list [role=option]");
        assertThat(offered.first()).isVisible();
        offered.first().click();
        return this;
    }

    /** Sends the form of the page by its main button. */
    public Visit send() {
        return press(page.locator("main form .btn.go"));
    }

    /** Presses a button or follows a link, and waits for the page it leads to. */
    public Visit press(Locator button) {
        var loads = new AtomicInteger();
        Consumer<Page> counting = it -> loads.incrementAndGet();
        page.onLoad(counting);
        // What one waits for is a new page, at the same address or at another.
        var answer = page.waitForResponse(Visit::isPage, button::click);
        page.waitForCondition(() -> loads.get() > 0);
        page.offLoad(counting);
        if (answer.status() >= 400) {
            throw new AssertionError(
                    page.url() + " said " + page.locator("main [role=alert]").allInnerTexts());
        }
        return this;
    }

    private static boolean isPage(Response answer) {
        return answer.request().isNavigationRequest() && answer.status() / 100 != 3;
    }

    @Override
    public void close() {
        context.close();
    }
}
