package org.heed.post.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.ApiTokens;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.identity.Scope;
import org.heed.kernel.Language;
import org.heed.post.Letter;
import org.heed.post.Postbag;
import org.heed.post.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

@HeedTest
class IncomingPagesTests {

    @Autowired private MockMvcTester browser;
    @Autowired private Postbag bag;
    @Autowired private Cast cast;
    @Autowired private ApiTokens tokens;
    @Autowired private TestClock clock;

    @BeforeEach
    void back() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showWhatCameInInEachLanguage(Language language) {
        var me = cast.person("何静", Role.ADMINISTRATOR, null, language);
        var it = bag.matter(me);
        var letter = unproven(it);
        bag.keeps(("From: a@b.example\r\n" + "X: x\r\n".repeat(3000) + Cast.next()).getBytes());
        for (var kind :
                List.of(
                        "waiting",
                        "on-record",
                        "complaint",
                        "bounce",
                        "invitation",
                        "automatic",
                        "list",
                        "duplicate",
                        "aside")) {
            assertThat(get(me, "/incoming?kind=" + kind)).as(kind).hasStatusOk();
        }
        assertThat(get(me, "/inbox")).bodyText().contains(letter.subject());
        assertThat(get(me, "/complaints/" + it.number())).bodyText().contains(letter.subject());
        assertThat(get(me, "/incoming/" + letter.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("請改約星期五", it.lin().email(), "vouching");
        assertThat(get(me, "/settings/mail-health")).hasStatusOk().bodyText().contains("replay");
        assertThat(get(me, "/settings/mailboxes/new")).hasStatusOk();
    }

    @Test
    void letOneOfUsSayThatItIsReallyThem() {
        var it = bag.matter();
        var letter = unproven(it);

        assertThat(post(it.me(), letter, "/vouching", Map.of())).hasStatus(303);

        assertThat(bag.again(letter).standing()).isEqualTo(Standing.ON_RECORD);
        assertThat(post(it.me(), letter, "/vouching", Map.of())).hasStatus(409);
    }

    @Test
    void makeAStrangersMailAComplaintWithItsFiles() {
        var it = bag.matter();
        var chief = cast.administrator();
        var letter =
                bag.arrives(
                        """
                        From: Stranger <s%d@elsewhere.example>
                        Subject: broken again
                        MIME-Version: 1.0
                        Content-Type: multipart/mixed; boundary=b

                        --b
                        Content-Type: text/plain

                        The scanners are broken again.
                        --b
                        Content-Type: application/pdf; name=proof.pdf
                        Content-Disposition: attachment

                        %%PDF-1.4
                        --b--
                        """
                                .formatted(Cast.next()));
        assertThat(get(it.me(), "/incoming/" + letter.id().value())).hasStatus(404);

        var made =
                post(
                        chief,
                        letter,
                        "/complaint",
                        Map.of("clientId", Long.toString(it.client().id().value())));

        assertThat(made).hasStatus(303);
        var page = made.getResponse().getRedirectedUrl();
        assertThat(get(chief, page))
                .bodyText()
                .contains("The scanners are broken again.", "proof.pdf");
        assertThat(bag.again(letter).standing()).isEqualTo(Standing.COMPLAINT);
    }

    @Test
    void askForAReasonBeforeAMailIsPutAside() {
        var it = bag.matter();
        var letter = unproven(it);

        assertThat(post(it.me(), letter, "/setting-aside", Map.of("because", ""))).hasStatus(422);
        assertThat(post(it.me(), letter, "/setting-aside", Map.of("because", "廣告"))).hasStatus(303);

        assertThat(bag.again(letter).standing()).isEqualTo(Standing.ASIDE);
    }

    @Test
    void aMailOf43PicturesIsShownWithoutTakingItApartAgain() {
        var it = bag.matter();
        var mail =
                new StringBuilder(
                        "From: a@b.example\r\nSubject: pictures %d\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                                .formatted(Cast.next()));
        for (int i = 0; i < 43; i++) {
            mail.append("<img src='cid:p%d'>".formatted(i));
        }
        for (int i = 0; i < 43; i++) {
            mail.append(
                    "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <p%d>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgoAAAANSUhEUg=="
                            .formatted(i));
        }
        var letter = bag.arrives(mail + "\r\n--b--");
        var chief = cast.administrator();

        assertThat(letter.parts()).hasSize(43);
        assertThat(letter.html().split("/parts/")).hasSize(44);
        var picture = get(chief, "/incoming/" + letter.id().value() + "/parts/2");
        assertThat(picture).hasStatusOk().hasHeader("Content-Type", "image/png");
        assertThat(picture).hasHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        assertThat(it.number()).isNotNull();
    }

    @Test
    void programsHandMailInWithATokenOfTheirOwn() {
        var chief = cast.administrator();
        var token = tokens.make(chief, "pipe", Set.of(Scope.MAIL), Duration.ofDays(1));
        var other =
                tokens.make(chief, "other", Set.of(Scope.READ, Scope.WRITE), Duration.ofDays(1));
        var raw = Postbag.mail("a@b.example", "handed in " + Cast.next(), "-");

        assertThat(hand(token, raw)).hasStatus(202).bodyText().contains("\"again\":false");
        assertThat(hand(token, raw)).hasStatus(202).bodyText().contains("\"again\":true");
        assertThat(hand(other, raw)).hasStatus(403);
        assertThat(hand(token, "")).hasStatus(400);
        assertThat(
                        browser.get()
                                .uri("/api/v1/incoming-mail")
                                .header("Authorization", "Bearer " + token))
                .hasStatus(403);
    }

    private MvcTestResult hand(String token, String raw) {
        return browser.post()
                .uri("/api/v1/mail")
                .header("Authorization", "Bearer " + token)
                .contentType("message/rfc822")
                .content(raw.getBytes(StandardCharsets.UTF_8))
                .exchange();
    }

    private Letter unproven(Postbag.Matter it) {
        return bag.arrives(
                Postbag.mail(it.lin().email(), it.number() + " 改期 " + Cast.next(), "請改約星期五。"));
    }

    private MvcTestResult get(Me me, String path) {
        return browser.get().uri(path).with(cast.signedIn(me)).exchange();
    }

    private MvcTestResult post(Me me, Letter letter, String what, Map<String, String> fields) {
        var request =
                browser.post()
                        .uri("/incoming/" + letter.id().value() + what)
                        .with(cast.signedIn(me))
                        .with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }
}
