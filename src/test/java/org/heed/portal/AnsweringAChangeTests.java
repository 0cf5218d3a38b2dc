package org.heed.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heed.HeedTest;
import org.heed.change.Agreements;
import org.heed.change.ChangeLists;
import org.heed.change.Signature;
import org.heed.change.Wishes;
import org.heed.client.ContactLists;
import org.heed.client.Contacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who decides about a change reads it, answers it and signs it, by link and code. */
@HeedTest
class AnsweringAChangeTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Wishes wishes;
    @Autowired private ChangeLists lists;
    @Autowired private Agreements agreements;
    @Autowired private Contacts contacts;
    @Autowired private ContactLists people;

    private Wishes.Wish wish;
    private String page;

    @BeforeEach
    void anOffer() {
        wish = wishes.fedBack();
        page = wishes.page(wish);
    }

    private Cookie letIn() {
        assertThat(send(page + "/codes", null)).hasStatus(303);
        var code = wishes.code(wish);
        var entered = send(page + "/entry", null, "code", code);
        assertThat(entered).hasStatus(303);
        var device = entered.getResponse().getCookie("heed-client");
        assertThat(device).isNotNull();
        assertThat(send(page + "/entry", null, "code", code)).as("once").hasStatus(422);
        return device;
    }

    private MvcTestResult send(String uri, @Nullable Cookie device, String... values) {
        var request = browser.post().uri(uri).with(csrf());
        if (device != null) {
            request = request.cookie(device);
        }
        for (int i = 0; i < values.length; i += 2) {
            request = request.param(values[i], values[i + 1]);
        }
        return request.exchange();
    }

    private String get(String uri, Cookie device) {
        var answer = browser.get().uri(uri).cookie(device).exchange();
        assertThat(answer).hasStatusOk();
        return Callers.body(answer);
    }

    @Test
    void showsNothingAndChangesNothingByALinkAlone() {
        assertThat(browser.get().uri(page))
                .hasStatusOk()
                .bodyText()
                .contains(wish.id().number())
                .doesNotContain("手機掃描", "1,012,000", Wishes.SECRET);
        assertThat(send(page + "/decision", null, "verdict", "accepted", "option", "1"))
                .hasStatus(303);
        assertThat(wishes.card(wish).state().word()).isEqualTo("fed-back");
        assertThat(browser.get().uri(page.replace("/p/x/", "/p/c/"))).hasStatus(404);
        assertThat(browser.get().uri(page.replace("/p/x/", "/p/m/"))).hasStatus(404);
    }

    @Test
    void showsEachChoiceBeforeAndAfterInTheirLanguage() {
        var shown = get(page, letIn());
        assertThat(shown)
                .contains("手機掃描揀貨", "全部做到", "先不做", "合約金額", "1000000.00 TWD", "1012000.00 TWD")
                .doesNotContain(Wishes.SECRET)
                .doesNotContain("刘建国");
    }

    @Test
    void acceptsAndSignsWithTheWholeTextBeforeThem() throws Exception {
        var device = letIn();
        var shown = get(page, device);
        assertThat(
                        send(
                                page + "/decision",
                                device,
                                "version",
                                "1",
                                "verdict",
                                "accepted",
                                "option",
                                "1",
                                "shown",
                                Callers.hidden(shown, "shown")))
                .hasStatus(303);
        var paper = wishes.paper(wish);
        shown = get(page, device);
        assertThat(shown).contains(paper.hash(), "請簽名");
        assertThat(
                        send(
                                page + "/signature",
                                device,
                                "version",
                                "1",
                                "hash",
                                paper.hash(),
                                "name",
                                "林雅雯",
                                "role",
                                "副總經理"))
                .hasStatus(303);
        assertThat(wishes.paper(wish).of(Signature.Side.THEIRS).orElseThrow().role())
                .isEqualTo("副總經理");
        wishes.signOurs(wish);
        var answer = browser.get().uri(page + "/agreement.pdf").cookie(device).exchange();
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("變更協議", "副總經理", "项目经理", paper.hash().substring(0, 20))
                    .doesNotContain(Wishes.SECRET);
        }
        var answered = lists.get(wish.siyuan(), wish.id()).answers().getFirst();
        assertThat(answered.shown()).contains("全部做到", "1,012,000", "這是我們算出來的");
    }

    @Test
    void asksAgainWhenWhatStoodThereHasBeenReplaced() {
        var device = letIn();
        var shown = Callers.hidden(get(page, device), "shown");
        wishes.analyse(wish, 2, 500_000);
        wishes.feedBack(wish);
        var answer =
                send(
                        page + "/decision",
                        device,
                        "version",
                        "1",
                        "verdict",
                        "accepted",
                        "option",
                        "1",
                        "shown",
                        shown);
        assertThat(answer).hasStatus(409);
        assertThat(wishes.card(wish).state().word()).isEqualTo("fed-back");
        assertThat(Callers.body(answer)).contains("1005000.00 TWD");
    }

    @Test
    void signsNothingButTheTextThatCounts() {
        var device = letIn();
        wishes.accept(wish);
        var old = wishes.paper(wish);
        agreements.draw(wish.siyuan(), wish.id(), null, "分兩期付款。");
        var answer =
                send(
                        page + "/signature",
                        device,
                        "version",
                        "1",
                        "hash",
                        old.hash(),
                        "name",
                        "林雅雯",
                        "role",
                        "副總");
        assertThat(answer).hasStatus(409);
        assertThat(Callers.body(answer)).contains("分兩期付款。");
        assertThat(wishes.paper(wish).signatures()).isEmpty();
    }

    @Test
    void wantsWordsOfWhoeverInsists() {
        var device = letIn();
        var shown = Callers.hidden(get(page, device), "shown");
        assertThat(
                        send(
                                page + "/decision",
                                device,
                                "version",
                                "1",
                                "verdict",
                                "insisted",
                                "shown",
                                shown))
                .hasStatus(422);
        assertThat(
                        send(
                                page + "/decision",
                                device,
                                "version",
                                "1",
                                "verdict",
                                "insisted",
                                "words",
                                "這是基本功能",
                                "shown",
                                shown))
                .hasStatus(303);
        assertThat(wishes.card(wish).state().word()).isEqualTo("insisted");
        assertThat(get(page, device)).doesNotContain("刘建国");
    }

    @Test
    void isClosedToWhoHasLeftTheClient() {
        var device = letIn();
        var lin = people.get(wish.siyuan(), wish.side().lin());
        contacts.leave(wish.siyuan(), lin.id(), lin.version(), wishes.today());
        assertThat(browser.get().uri(page).cookie(device)).hasStatus(404);
    }
}
