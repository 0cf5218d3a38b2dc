package org.heed.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.change.Wishes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.util.regex.Pattern;

/** The small sheets of a change speak of what stood there when they were opened. */
@HeedTest
class ChangeSheetsTests {

    private static final Pattern SEEN = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    @Autowired private MockMvcTester browser;
    @Autowired private Wishes wishes;
    @Autowired private Cast cast;

    /** An answer is one to the offer the client heard, not to the one that came meanwhile. */
    @Test
    void anAnswerToAnOfferThatWasReplacedIsNotWrittenDown() {
        var wish = wishes.fedBack();
        var seen = seen(wish, "/answer");
        wishes.analyse(wish, 3, 900_000);
        wishes.feedBack(wish);

        var late = answer(wish, seen);

        assertThat(late).hasStatus(409).bodyText().contains("十二月一日電話");
        assertThat(wishes.card(wish).state().word()).isEqualTo("fed-back");
        assertThat(answer(wish, seen(wish, "/answer"))).hasStatus(303);
        assertThat(wishes.card(wish).state().word()).isEqualTo("accepted");
    }

    @Test
    void whatChangedMeanwhileIsNotLetGoUnseen() {
        var wish = wishes.raised();
        var seen = seen(wish, "/withdrawal");
        wishes.analyse(wish, 4, 1_200_000);

        assertThat(post(wish, "/withdrawal", "version", seen, "why", "不需要了"))
                .hasStatus(409)
                .bodyText()
                .contains("不需要了");
        assertThat(wishes.card(wish).state().word()).isEqualTo("analysed");
        seen = seen(wish, "/withdrawal");
        assertThat(post(wish, "/withdrawal", "version", seen, "why", "不需要了")).hasStatus(303);
    }

    private MvcTestResult answer(Wishes.Wish wish, String offer) {
        return post(
                wish,
                "/answer",
                "version",
                offer,
                "verdict",
                "accepted",
                "option",
                "1",
                "evidence",
                "minute",
                "reference",
                "十二月一日電話");
    }

    private String seen(Wishes.Wish wish, String sheet) {
        var page = browser.get().uri(wish.id().url() + sheet).with(cast.signedIn(wish.siyuan()));
        var found =
                SEEN.matcher(
                        new String(page.exchange().getResponse().getContentAsByteArray(), UTF_8));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private MvcTestResult post(Wishes.Wish wish, String below, String... namesAndValues) {
        var request =
                browser.post()
                        .uri(wish.id().url() + below)
                        .with(cast.signedIn(wish.siyuan()))
                        .with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request = request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
