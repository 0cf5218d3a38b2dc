package org.heed.kernel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class PartsTests {

    /** Rendering never asks it anything. */
    private static final Once UNUSED =
            new Once(JdbcClient.create(new SimpleDriverDataSource()), new TransactionTemplate());

    private static final List<Option> ANSWERS =
            List.of(Option.of("high", "高"), new Option("low", "低", "可以等"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theStaffPageSpeaksTheReadersLanguage(Language language) {
        var page = Gallery.page(language, Notice.of("kernel.undo").undoAt("/undo/1"));
        var html =
                Gallery.render(
                        "layout/staff",
                        page,
                        "title",
                        "HD-0143",
                        "active",
                        "complaints",
                        "content",
                        Gallery.html("<h1>HD-0143</h1>"));
        assertThat(html)
                .contains("<html lang=\"" + language.tag() + "\"", "<title>HD-0143 · Heed</title>")
                .contains(page.say("desk.nav.clients"), page.say("kernel.page.skip"))
                .contains("href=\"/complaints\" data-key=\"g c\" aria-current=\"page\"")
                .contains("action=\"/undo/1\"", "name=\"_csrf\" value=\"csrf-token\"")
                .contains("<h1>HD-0143</h1>")
                .doesNotContain("data-theme");
    }

    @Test
    void theStaffPageFollowsThePersonsChoices() {
        var choices = new Gallery.Guest(Language.EN, "dark", "compact");
        var page = Gallery.page(Language.EN, null, choices);
        var html =
                Gallery.render("layout/staff", page, "title", "Today", "content", Gallery.html(""));
        assertThat(html).contains("data-theme=\"dark\" data-density=\"compact\"");
    }

    @Test
    void aPageOfOnesOwnHasNoTabBarOverItsComposer() {
        var page = Gallery.page(Language.EN, null);
        var html =
                Gallery.render(
                        "layout/staff",
                        page,
                        "title",
                        "HD-0143",
                        "composing",
                        true,
                        "content",
                        Gallery.html(""));
        assertThat(html).contains("<body class=\"rec\"").doesNotContain("class=\"tabbar\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theClientsPageLinksToItselfInOtherLanguages(Language language) {
        var html =
                Gallery.render(
                        "layout/portal",
                        Gallery.page(language, null),
                        "title",
                        "HD-0151",
                        "languages",
                        Map.of(Language.EN, "/en/p/c/x", Language.ZH_HANT, "/zh-hant/p/c/x"),
                        "head",
                        Gallery.html("<h1>Checkout</h1>"),
                        "content",
                        Gallery.html("<p>…</p>"));
        assertThat(html).contains("href=\"/zh-hant/p/c/x\" lang=\"zh-Hant\"", "hreflang=\"en\"");
        assertThat(html).doesNotContain("htmx", "简体</a>", "<aside");
    }

    @Test
    void aFieldKeepsWhatWasTypedAndSaysWhatIsWrong() {
        var form = sent("subject", "<script>");
        form.refuse(Reason.of("kernel.refused.too-long", "subject", "max", 200));
        var page = Gallery.page(Language.EN, null);
        var html =
                Gallery.render(
                        "parts/field",
                        page,
                        "form",
                        form,
                        "name",
                        "subject",
                        "label",
                        "Subject",
                        "required",
                        true);
        assertThat(html)
                .contains("value=\"&lt;script>\"", "aria-invalid=\"true\"")
                .contains("longer than 200 characters", "aria-required=\"true\"")
                .doesNotContain("optional");
        var summary = Gallery.render("parts/errsum", page, "form", form);
        assertThat(summary).contains("One thing needs", "href=\"#subject\"", "autofocus");
    }

    @Test
    void aPasswordIsNeverSentBack() {
        var html =
                Gallery.render(
                        "parts/field",
                        Gallery.page(Language.EN, null),
                        "form",
                        sent("password", "secret-1"),
                        "name",
                        "password",
                        "label",
                        "Password",
                        "type",
                        "password");
        assertThat(html).doesNotContain("secret-1");
    }

    @Test
    void anUncheckedBoxStaysUncheckedWhenTheFormComesBack() {
        var again =
                Gallery.render(
                        "parts/check",
                        Map.of(
                                "form",
                                sent("tell", "false"),
                                "name",
                                "tell",
                                "label",
                                "",
                                "value",
                                true));
        assertThat(again).doesNotContain("checked");
        var fresh =
                Gallery.render(
                        "parts/check",
                        Map.of("form", sent("x", ""), "name", "tell", "label", "", "value", true));
        assertThat(fresh).contains("checked");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPartRendersInEveryLanguage(Language language) {
        var page = Gallery.page(language, null);
        var form = sent("severity", "low");
        assertThat(part(page, form, "area", "tall", true)).contains("rows=\"8\"");
        assertThat(part(page, form, "select", "options", ANSWERS))
                .contains("<option value=\"low\"");
        assertThat(part(page, form, "choice", "options", ANSWERS))
                .contains("value=\"low\" checked");
        assertThat(part(page, form, "picker", "from", "/clients/picker"))
                .contains("data-picker=\"/clients/picker\"");
        assertThat(Gallery.render("parts/pager", page, "next", "/complaints?cursor=x"))
                .contains("rel=\"next\"")
                .doesNotContain("rel=\"prev\"");
        assertThat(Gallery.render("parts/moment", page, "at", Gallery.NOW))
                .contains("09:14</time>");
        assertThat(Gallery.render("parts/ago", page, "at", Gallery.NOW)).contains("<time");
        assertThat(Gallery.render("parts/due", page, "at", Gallery.NOW.minusSeconds(60)))
                .contains("class=\"t-late\"", "data-due");
        assertThat(Gallery.render("parts/day", page, "on", LocalDate.of(2026, 11, 27)))
                .contains("datetime=\"2026-11-27\"");
        assertThat(Gallery.render("parts/money", page, "sum", BigDecimal.TEN, "currency", "CNY"))
                .contains("value=\"10 CNY\"");
        assertThat(Gallery.render("parts/lint", page, "language", Language.ZH_HANT))
                .contains("data-quotes=\"「…」\"", "<b lang=\"zh-Hant\"></b>");
    }

    @Test
    void smallPartsRender() {
        assertThat(Gallery.render("parts/person", Map.of("name", "林雅雯", "lang", "zh-Hant")))
                .contains("雯</span>", "<span lang=\"zh-Hant\">林雅雯</span>");
        assertThat(Gallery.render("parts/emblem", Map.of("name", "恒远物流"))).contains("恒</span>");
        assertThat(
                        Gallery.render(
                                "parts/chip",
                                Map.of("text", "逾期", "kind", "late", "icon", "clock")))
                .contains("class=\"chip late\"", "#i-clock", "逾期");
        assertThat(Gallery.render("parts/lang", Map.of("tag", "en", "text", "<b>", "block", true)))
                .contains("<blockquote class=\"pre\" lang=\"en\">&lt;b&gt;");
        assertThat(Gallery.render("parts/empty", Map.of("title", "没有人在等我们"))).contains("没有人");
        assertThat(
                        Gallery.render(
                                "parts/notebar",
                                Map.of("kind", "late", "icon", "risk", "title", "没有发出去")))
                .contains("没有发出去");
    }

    private static String part(Page page, Form form, String part, String also, Object value) {
        return Gallery.render(
                "parts/" + part,
                page,
                "form",
                form,
                "name",
                "severity",
                "label",
                "程度",
                also,
                value);
    }

    static Form sent(String name, String value) {
        var request = new MockHttpServletRequest();
        request.addParameter(name, value);
        return Form.of(request, UNUSED);
    }
}
