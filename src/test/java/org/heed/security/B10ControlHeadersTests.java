package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.post.Postbag;
import org.heed.post.Remark;
import org.heed.post.Standing;
import org.heed.post.Sureness;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** B10: headers set no field, and the real address always stands beside the name. */
@HeedTest
class B10ControlHeadersTests {

    @Autowired private Postbag bag;
    @Autowired private MockMvcTester browser;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    @BeforeEach
    void back() {
        clock.set(TestClock.START);
    }

    @Test
    void headersOfOurNameAreOnlyHeaders() {
        var it = bag.matter();

        var letter =
                bag.arrives(
                        Postbag.mail(
                                it.lin().email(),
                                "x " + Cast.next(),
                                "-",
                                "X-Heed-Complaint: " + it.number(),
                                "X-Heed-Sureness: proven",
                                "X-Heed-Contact: " + it.lin().id().value()));

        assertThat(letter.about()).isNull();
        assertThat(letter.sureness()).isEqualTo(Sureness.CLAIMED);
        assertThat(letter.standing()).isEqualTo(Standing.WAITING);
    }

    @Test
    void aNameThatIsAnotherAddressStandsBesideTheRealOne() throws Exception {
        var it = bag.matter();
        var letter =
                bag.arrives(
                        Postbag.mail(
                                "\"" + it.lin().email() + "\" <evil@evil.example>",
                                "x " + Cast.next(),
                                "-",
                                "Reply-To: other@evil.example"));

        assertThat(letter.sender()).isEqualTo("unknown");
        assertThat(letter.remarks()).contains(Remark.ANSWERS_ELSEWHERE);
        var me = cast.administrator();
        assertThat(browser.get().uri("/incoming/" + letter.id().value()).with(cast.signedIn(me)))
                .hasStatusOk()
                .bodyText()
                .contains("evil@evil.example");
    }

    @Test
    void lettersThatLookLikeOthersAndTurnTheLineAreShownAsWhatTheyAre() {
        var cyrillic = "lin@h\u0435ngyuan.example";
        var letter =
                bag.arrives(
                        Postbag.mail(
                                "=?UTF-8?B?4oCubW9jLmx2ZQ==?= <" + cyrillic + ">",
                                "x\u202Egpj.exe " + Cast.next(),
                                "-"));

        assertThat(letter.fromAddress()).startsWith("lin@xn--");
        assertThat(letter.fromName() + letter.subject()).doesNotContain("\u202E");
        assertThat(letter.sender()).isEqualTo("unknown");
    }
}
