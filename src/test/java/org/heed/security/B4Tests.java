package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.internet.MimeMessage;

import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.conversation.TestPost;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * B4, header injection: whatever stands in a name, a subject or an address, a mail has exactly our
 * headers. The headers are counted by cutting the raw octets, not by the library that wrote them.
 */
@HeedTest
class B4Tests {

    private static final List<String> EXPECTED =
            List.of(
                    "content-language",
                    "content-type",
                    "date",
                    "from",
                    "message-id",
                    "mime-version",
                    "subject",
                    "to");

    @Autowired private Outbox outbox;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    private Me me;
    private ClientCard client;

    @BeforeEach
    void aMailServer() {
        // What other tests have left to be sent is no business of this one.
        post.open();
        clock.pass(Duration.ofHours(1));
        post.deliver();
        post.close();
        post.open();
        me = cast.projectManager();
        client = clientele.hengyuan(me);
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: thief@evil.example",
                "a\nBcc: thief@evil.example",
                "a\rBcc: thief@evil.example",
                "a\u2028Bcc: thief@evil.example",
                "a\u0085Bcc: thief@evil.example",
                "=?UTF-8?Q?a=0D=0ABcc:_thief@evil.example?=",
                "=?utf-8?b?DQpCY2M6IHRoaWVmQGV2aWwuZXhhbXBsZQ==?=",
                "\"林\" <other@evil.example>, x",
                "\u202Emoc.live@feiht\u202C",
                "HD-0143 已收到\r\n\r\n<script>alert(1)</script>",
                "):;.,<>@[]\\\""
            })
    void neverAddsAHeaderOrARecipient(String nasty) throws Exception {
        send(nasty, nasty, "words");

        var received = post.received();
        assertThat(received).hasSize(1);
        assertThat(headers(received.getFirst())).isEqualTo(EXPECTED);
        assertThat(received.getFirst().getAllRecipients()).hasSize(1);
        assertThat(received.getFirst().getSubject()).doesNotContain("\r", "\n", "\u202E");
    }

    @Test
    void showsATextThatLooksEncodedAsItWasTyped() throws Exception {
        var typed = "=?UTF-8?Q?a=0D=0ABcc:_thief@evil.example?=";
        send("Lin", typed, "words");

        assertThat(post.received().getFirst().getSubject()).isEqualTo(typed);
    }

    @Test
    void holdsForAnyText() throws Exception {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var text =
                    random.ints(1 + random.nextInt(150), 1, 0x3000)
                            .filter(it -> !Character.isSurrogate((char) it))
                            .map(it -> random.nextInt(5) == 0 ? "\r\n:=?<>".charAt(it % 7) : it)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    (a, b) -> {})
                            .append('x')
                            .toString();
            send(text, text, "words");
        }

        assertThat(post.received()).hasSize(200);
        for (var mail : post.received()) {
            assertThat(headers(mail)).isEqualTo(EXPECTED);
        }
    }

    @Test
    void keepsALongSubjectInShortLines() throws Exception {
        send("林雅雯", "上線延期".repeat(50), "words");

        var mail = post.received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("上線延期".repeat(50));
        assertThat(raw(mail).lines()).allMatch(it -> it.length() <= 998);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> send("林雅雯", "a".repeat(10_000), "words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example, c@d.example",
                "a@b.example\r\nBcc: c@d.example",
                "Lin <a@b.example>",
                "a@b.example;c@d.example",
                "a@[127.0.0.1]",
                "\"a b\"@c.example",
                "a@b.example\u0000"
            })
    void refusesWhatIsNotOneAddress(String address) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outbox.send(me, mail(address, "Lin", "subject", "words")));
        assertThat(post.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n.\nMAIL FROM:<x@y.example>\n", "a\r.\rRSET\r", ".\r\n..\r\n.", "."})
    void leavesOneMailWhateverLinesItHas(String words) throws Exception {
        send("Lin", "subject", words);

        assertThat(post.received()).hasSize(1);
        assertThat(raw(post.received().getFirst()).lines()).doesNotContain(".", "..");
    }

    private void send(String name, String subject, String words) {
        outbox.send(me, mail("lin" + Cast.next() + "@hengyuan.example", name, subject, words));
        clock.pass(Duration.ofSeconds(20));
        post.deliver();
    }

    private NewMail mail(String address, String name, String subject, String words) {
        return new NewMail(
                "b4/" + Cast.next(),
                MailKind.REPLY,
                client.id().subject(),
                client.circle(),
                client.id(),
                null,
                new Recipient(null, name, address),
                Language.ZH_HANT,
                subject,
                words,
                null);
    }

    /** Names of the headers, cut from the octets; what the receiving server adds left out. */
    static List<String> headers(MimeMessage mail) throws Exception {
        var head = raw(mail).split("\r\n\r\n", 2)[0];
        return Arrays.stream(head.split("\r\n(?![ \t])"))
                .map(it -> it.substring(0, it.indexOf(':')).toLowerCase(Locale.ROOT))
                .filter(it -> !it.equals("received") && !it.equals("return-path"))
                .sorted()
                .toList();
    }

    static String raw(MimeMessage mail) throws Exception {
        var octets = new ByteArrayOutputStream();
        mail.writeTo(octets);
        return octets.toString(StandardCharsets.US_ASCII);
    }
}
