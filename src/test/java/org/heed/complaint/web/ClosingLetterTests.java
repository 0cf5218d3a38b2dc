package org.heed.complaint.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.identity.Me;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.UnsupportedEncodingException;
import java.time.Duration;

/** The closing letter says by itself what Heed knows, and leaves to the writer what it does not. */
@HeedTest
class ClosingLetterTests {

    @Autowired private ComplaintLists lists;
    @Autowired private Cases cases;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;
    @Autowired private MockMvcTester browser;

    private Me me;

    @BeforeEach
    void aManager() {
        me = cast.projectManager();
    }

    @AfterEach
    void backToNow() {
        clock.set(TestClock.START);
    }

    @Test
    void saysWhenTheyConfirmedAndThatEverythingWasKept() throws Exception {
        var letter = letter(cases.at(me, Phase.CONFIRMED));

        assertThat(letter)
                .contains("答應您的 2 項都準時做到了。", "{changes}")
                .doesNotContain("{confirmed_date}", "{promises}", "{late");
    }

    @Test
    void saysWhatCameLate() throws Exception {
        var number = cases.at(me, Phase.AGREED);
        clock.pass(Duration.ofDays(20));
        cases.resolve(me, number);
        cases.confirm(me, number);

        assertThat(letter(number)).contains("延後才做到").doesNotContain("都準時做到");
    }

    private String letter(ComplaintNumber number) throws UnsupportedEncodingException {
        assertThat(lists.card(me, number).phase()).isEqualTo(Phase.CONFIRMED);
        return new Desk(browser, cast, me, number)
                .get("?draft=closing")
                .getResponse()
                .getContentAsString();
    }
}
