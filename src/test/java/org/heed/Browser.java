package org.heed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real browser, the Chromium of this machine. Where there is none the test is skipped and says
 * so, unless the build demands one (heed.browser.required).
 */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-sync",
                    "--disable-background-networking",
                    "--disable-component-update");

    private static final Map<String, Object> RULES =
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of(
                            "wcag2a",
                            "wcag2aa",
                            "wcag21a",
                            "wcag21aa",
                            "wcag22aa",
                            "best-practice"));

    /** The rules that look at colours; all others find the same in every theme. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private static final String AXE = axe();

    /** Our pages have no frames, and their styles are asked for when they are needed. */
    private static final String FIND =
            """
            async rules => {
                const found = await axe.run(document, {runOnly: rules, preload: false,
                    iframes: false, resultTypes: ['violations']});
                return found.violations.flatMap(rule =>
                    rule.nodes.map(node => rule.id + ': ' + node.html));
            }
            """;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path chromium) {
        var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(chromium)
                                        .setArgs(QUIET));
    }

    public static Browser open() {
        var chromium = chromium();
        if (chromium.isEmpty() && !Boolean.getBoolean("heed.browser.required")) {
            Assumptions.abort("No Chromium on this machine: the browser tests are skipped");
        }
        return new Browser(
                chromium.orElseThrow(() -> new IllegalStateException("No Chromium was found")));
    }

    /** A desk of 1440 by 900 in the light theme, with scripts. */
    public BrowserContext desk() {
        return context(1440, 900, false, true);
    }

    /** A phone of 390 by 844. */
    public BrowserContext phone() {
        return context(390, 844, false, true);
    }

    /** Any width, theme, and with or without scripts. */
    public BrowserContext context(int width, int height, boolean dark, boolean scripts) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions();
        return browser.newContext(
                options.setViewportSize(width, height)
                        .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                        .setJavaScriptEnabled(scripts));
    }

    /** As somebody who reads a language, on a desk. */
    public BrowserContext reading(String language) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions();
        return browser.newContext(options.setViewportSize(1440, 900).setLocale(language));
    }

    /** What the accessibility rules find on a page as it stands; empty when all is well. */
    public static List<String> barriers(Page page) {
        return found(page, RULES);
    }

    /** Of these, what has to do with colours: for the other theme of a page already looked at. */
    public static List<String> paleness(Page page) {
        return found(page, COLOURS);
    }

    /** The rules are brought to a page once, however often it is looked at. */
    private static List<String> found(Page page, Map<String, Object> rules) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return ((List<?>) page.evaluate(FIND, rules)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
