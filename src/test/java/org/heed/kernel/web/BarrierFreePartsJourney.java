package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Browser;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The accessibility rules find nothing on layouts and parts, nor does anything scroll sideways. */
@Tag("browser")
class BarrierFreePartsJourney {

    private static final List<Option> ANSWERS =
            List.of(Option.of("high", "高"), new Option("low", "低", "可以等"));

    private static final Map<Language, String> LANGUAGES =
            Map.of(Language.EN, "/en", Language.ZH_HANS, "/s", Language.ZH_HANT, "/t");

    private static Browser browser;
    private static StaticSite site;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        site = new StaticSite();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide, dark {2}")
    @CsvSource({
        "ZH_HANS, 1440, false",
        "ZH_HANS, 390, true",
        "ZH_HANT, 1440, true",
        "ZH_HANT, 390, false",
        "EN, 1440, false",
        "EN, 390, true",
        "EN, 320, false",
    })
    void nothingStandsInTheWay(Language language, int width, boolean dark) {
        var page = Gallery.page(language, Notice.of("kernel.undo").undoAt("/undo"));
        check(width, dark, layout("staff", page, "content", Gallery.html(parts(page))));
        check(width, dark, layout("bare", page, "content", Gallery.html("<h1>1</h1>")));
        check(
                width,
                dark,
                layout(
                        "portal",
                        page,
                        "head",
                        Gallery.html("<p>HD-0151</p><h1>1</h1>"),
                        "content",
                        Gallery.html("<p><a href='/x'>1</a></p>")));
    }

    private static void check(int width, boolean dark, String html) {
        try (var context = browser.context(width, 844, dark, true)) {
            var tab = context.newPage();
            tab.navigate(site.show("/page", html));
            assertThat(Browser.barriers(tab)).isEmpty();
            var wide =
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth";
            assertThat(tab.evaluate(wide)).isEqualTo(0);
        }
    }

    private static String layout(String name, Page page, Object... namesAndValues) {
        var parameters = Words.facts(namesAndValues);
        parameters.putAll(Map.of("page", page, "title", "1"));
        if (!name.equals("staff")) {
            parameters.put("languages", LANGUAGES);
        }
        return Gallery.render("layout/" + name, parameters);
    }

    private static String parts(Page page) {
        var form = PartsTests.sent("a", "");
        form.refuse(Reason.of("kernel.refused.missing", "a"));
        form.refuse(Reason.of("kernel.refused.missing", "d"));
        return "<h1>1</h1>"
                + Gallery.render("parts/errsum", page, "form", form)
                + "<form class='form'>"
                + field("field", page, form, "a", "tip", "1")
                + field("area", page, form, "b", "tall", true)
                + field("select", page, form, "c", "options", ANSWERS)
                + field("choice", page, form, "d", "options", ANSWERS)
                + field("picker", page, form, "e", "from", "/clients/picker")
                + Gallery.render("parts/check", Map.of("form", form, "name", "f", "label", "F"))
                + "<button class='btn go'>1</button></form>"
                + Gallery.render("parts/due", page, "at", Gallery.NOW, "soon", true)
                + Gallery.render("parts/money", page, "sum", BigDecimal.TEN, "currency", "CNY")
                + Gallery.render("parts/person", Map.of("name", "林雅雯", "role", "PM"))
                + chips()
                + Gallery.render(
                        "parts/notebar", Map.of("kind", "late", "icon", "risk", "title", "1"))
                + Gallery.render("parts/empty", Map.of("title", "1", "text", "2"))
                + Gallery.render("parts/pager", page, "previous", "/a", "next", "/b");
    }

    private static String chips() {
        var html = new StringBuilder();
        for (var kind : List.of("", "late", "soon", "kept", "esc", "br")) {
            html.append(Gallery.render("parts/chip", Map.of("kind", kind, "text", "逾期")));
        }
        return html.toString();
    }

    private static String field(
            String part, Page page, Form form, String name, String also, Object value) {
        return Gallery.render(
                "parts/" + part,
                page,
                "form",
                form,
                "name",
                name,
                "label",
                "L" + name,
                also,
                value);
    }
}
