package org.heed.kernel.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.heed.Browser;
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The behaviours in a real browser, on rendered parts, under the real content policy. */
@Tag("browser")
class BehavioursJourney {

    private static final String OPTIONS =
            """
            <ul role="listbox"><li role="option" data-value="7" data-label="恒远物流">恒远物流</li>
            <li role="option" data-value="8" data-label="启明医疗"><a href="/8">启明医疗</a></li></ul>\
            """;

    private static Browser browser;

    private StaticSite site;
    private Page desk;
    private final List<String> complaints = new ArrayList<>();

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

    @BeforeEach
    void visit() throws IOException {
        site = new StaticSite();
        site.show("/palette", OPTIONS);
        site.show("/notifications/bell", "<!doctype html><title>bell</title>");
        site.show("/clients/picker", OPTIONS);
        for (var path : List.of("/8", "/today", "/sent", "/undo")) {
            site.show(path, "<!doctype html><title>" + path + "</title>");
        }
        desk = browser.desk().newPage();
        desk.onConsoleMessage(it -> {
            if (it.type().equals("error")) {
                complaints.add(it.text());
            }
        });
        desk.onPageError(complaints::add);
    }

    @AfterEach
    void leave() {
        desk.context().close();
        site.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void thePaletteOpensChoosesAndFollows() {
        desk.navigate(page(""));
        desk.keyboard().press("Control+k");
        var field = desk.getByRole(AriaRole.COMBOBOX);
        assertThat(field).isFocused();
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        desk.keyboard().press("ArrowDown");
        assertThat(options().last()).hasAttribute("aria-selected", "true");
        assertThat(field).hasAttribute("aria-activedescendant", "palette-list-1");
        desk.keyboard().press("Enter");
        desk.waitForURL("**/8");
    }

    @Test
    void anInputMethodKeepsItsKeys() {
        desk.navigate(page(""));
        desk.keyboard().press("Control+k");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        compose(".pal input", "ArrowDown");
        compose(".pal input", "Enter");
        assertThat(options().first()).hasAttribute("aria-selected", "true");
        assertThat(desk.url()).endsWith("/page");
    }

    @Test
    void aChordGoesToItsPlaceAndASingleKeyCanBeSwitchedOff() {
        desk.navigate(page(""));
        desk.evaluate("document.documentElement.dataset.keys = 'off'");
        desk.keyboard().press("g");
        desk.keyboard().press("t");
        assertThat(desk.url()).endsWith("/page");
        desk.evaluate("delete document.documentElement.dataset.keys");
        compose("body", "g");
        desk.keyboard().press("t");
        assertThat(desk.url()).endsWith("/page");
        desk.keyboard().press("g");
        desk.keyboard().press("t");
        desk.waitForURL("**/today");
    }

    @Test
    void aQuestionMarkListsTheKeysOfThisPage() {
        desk.navigate(page(""));
        desk.keyboard().press("?");
        assertThat(desk.locator("#keys dl")).containsText("投诉");
        desk.keyboard().press("Escape");
        assertThat(desk.locator("#keys")).isHidden();
    }

    @Test
    void aPickerSendsTheIdOfWhatWasPickedAndForgetsItWhenOneTypesOn() {
        desk.navigate(
                page(form("<input id='client' name='client' data-picker='/clients/picker'>")));
        desk.locator("#client").pressSequentially("恒");
        assertThat(options()).hasCount(2);
        desk.keyboard().press("ArrowDown");
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#client")).hasValue("恒远物流");
        assertThat(desk.locator("[name=clientId]")).hasValue("7");
        assertThat(options().first()).isHidden();
        desk.locator("#client").pressSequentially("x");
        assertThat(desk.locator("[name=clientId]")).hasValue("");
    }

    @Test
    void aVagueTimeAsksForADate() {
        desk.navigate(page(form(promised("words"))));
        desk.locator("#words").fill("我們會儘快提供。");
        assertThat(desk.locator(".lint")).isVisible();
        assertThat(desk.locator(".lint b:visible")).hasText("「儘快」");
        assertThat(desk.locator("[data-put]"))
                .hasText(new String[] {"今天 12:00", "11月27日 周五 18:00", "还不能定"});
        desk.locator("[data-put]").nth(1).focus();
        desk.keyboard().press("Enter");
        assertThat(desk.locator("#words")).hasValue("我們會在11月27日（週五）18:00前提供。");
        assertThat(desk.locator("#words")).isFocused();
        assertThat(desk.locator(".lint")).isHidden();
        desk.locator("#words").fill("絕對不會再發生");
        assertThat(desk.locator(".lint [data-kind=over]")).isVisible();
        assertThat(desk.locator("[data-put]:visible")).hasCount(0);
    }

    @Test
    void eachTextHasItsOwnHint() {
        desk.navigate(page(form(promised("words") + promised("more"))));
        desk.locator("#more").fill("儘快");
        assertThat(desk.locator(".lint").last()).isVisible();
        assertThat(desk.locator(".lint").first()).isHidden();
        desk.locator("[data-put]:visible").last().click();
        assertThat(desk.locator("#more")).hasValue("在11月24日（週二）12:00前告訴您何時能");
        assertThat(desk.locator("#words")).hasValue("");
    }

    private static String promised(String name) {
        var lint =
                Gallery.render(
                        "parts/lint",
                        Gallery.page(Language.ZH_HANS, null),
                        "language",
                        Language.ZH_HANT);
        var area = "<textarea id='%1$s' name='%1$s' data-lint></textarea>".formatted(name);
        return "<div>" + area + lint + "</div>";
    }

    @Test
    void aDraftSurvivesTheTabAndIsForgottenOnceItWasSent() {
        var written = page(form("<textarea id='words' name='words'></textarea>"));
        desk.navigate(written);
        desk.locator("#words").fill("还没有说完");
        desk.waitForCondition(() -> desk.evaluate("localStorage.length").equals(1));
        desk.reload();
        assertThat(desk.locator("#words")).hasValue("还没有说完");
        desk.locator("button[data-send]").click();
        desk.waitForURL("**/sent");
        desk.navigate(written);
        assertThat(desk.locator("#words")).hasValue("");
    }

    @Test
    void ctrlEnterSendsOnceHoweverOftenOnePressesIt() {
        desk.navigate(page(form("<textarea id='words' name='words'></textarea>")));
        desk.locator("#words").fill("x");
        desk.evaluate(
                """
                () => { const f = document.querySelector('form[data-draft]');
                        f.requestSubmit(); f.requestSubmit(); f.requestSubmit(); }\
                """);
        desk.waitForURL("**/sent");
        assertThat(site.posts()).hasSize(1);
        assertThat(site.posts().getFirst()).contains("words=x");
    }

    @Test
    void aNoticeOffersTheWayBackByItsKey() {
        var notice = Notice.of("kernel.undo").undoAt("/undo");
        desk.navigate(show(Gallery.page(Language.ZH_HANS, notice), ""));
        assertThat(desk.locator(".toast")).isVisible();
        desk.keyboard().press("z");
        desk.waitForURL("**/undo");
        assertThat(site.posts()).hasSize(1);
    }

    @Test
    void withoutScriptNothingIsInTheWay() {
        try (var plain = browser.context(390, 844, false, false)) {
            var page = plain.newPage();
            page.navigate(page(form("<textarea name='words'>x</textarea>")));
            assertThat(page.locator("dialog")).hasCount(2);
            assertThat(page.locator("dialog:visible, [data-help]:visible")).hasCount(0);
            page.locator(".tabbar summary").click();
            assertThat(page.locator(".tabbar .menu__list")).isVisible();
            page.locator("button[data-send]").click();
            page.waitForURL("**/sent");
        }
    }

    private void compose(String selector, String key) {
        desk.evaluate(
                """
                ([selector, key]) => document.querySelector(selector).dispatchEvent(
                        new KeyboardEvent('keydown', { key, keyCode: 229, bubbles: true }))\
                """,
                List.of(selector, key));
    }

    private Locator options() {
        return desk.locator("[role=option]");
    }

    private static String form(String fields) {
        return "<form method='post' action='/sent' data-draft='HD-0143'>"
                + fields
                + "<button data-send>发送</button></form>";
    }

    private String page(String content) {
        return show(Gallery.page(Language.ZH_HANS, null), content);
    }

    private String show(org.heed.kernel.web.Page page, String content) {
        var inside = Gallery.html("<h1>投诉</h1>" + content);
        return site.show(
                "/page", Gallery.render("layout/staff", page, "title", "投诉", "content", inside));
    }
}
