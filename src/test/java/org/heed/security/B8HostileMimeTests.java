package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.post.Arrivals;
import org.heed.post.IncomingId;
import org.heed.post.IncomingLists;
import org.heed.post.MailHealth;
import org.heed.post.Postbag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** B8: hostile mails are kept as they came and listed; the next one is sorted all the same. */
@HeedTest
class B8HostileMimeTests {

    @Autowired private Postbag bag;
    @Autowired private MailHealth health;
    @Autowired private IncomingLists lists;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;

    @AfterEach
    void back() {
        clock.set(TestClock.START);
    }

    @Test
    void aThousandPartsInsideOneAnotherAreListedAsFailed() {
        var mail = new StringBuilder("From: a@b.example\r\nSubject: deep\r\n");
        for (int i = 0; i < 1000; i++) {
            mail.append(
                    "Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        fails(mail + "Content-Type: text/plain\r\n\r\nwords", "inside one another");
    }

    @Test
    void tenThousandPartsAreListedAsFailed() {
        var mail =
                "From: a@b.example\r\n"
                        + "Subject: wide\r\n"
                        + "Content-Type: multipart/mixed; boundary=b\r\n"
                        + "\r\n--b\r\nContent-Type: application/pdf\r\n\r\nx\r\n".repeat(10_000)
                        + "--b--";
        fails(mail, "parts");
    }

    @Test
    void anEndlessHeaderIsListedAsFailed() {
        fails("From: a@b.example\r\nX-Long: " + "x".repeat(20_000_000) + "\r\n\r\n-", "");
    }

    @Test
    void endlesslyManyHeadersAreListedAsFailed() {
        fails("X-Many: x\r\n".repeat(200_000) + "From: a@b.example\r\n\r\n-", "");
    }

    @Test
    void mailsInsideMailsAreFilesAndNotOpened() {
        var mail = "From: a@b.example\r\nSubject: inner\r\n\r\nwords";
        for (int i = 0; i < 200; i++) {
            mail = "From: a@b.example\r\nSubject: n\r\nContent-Type: message/rfc822\r\n\r\n" + mail;
        }

        var letter = bag.arrives(mail);

        assertThat(letter.parts()).hasSize(1);
        assertThat(letter.parts().getFirst().type()).isEqualTo("message/rfc822");
    }

    @Test
    void brokenOnesAreReadAsFarAsTheyGo() {
        for (var mail :
                new String[] {
                    "",
                    "\0\0\0",
                    "no header at all",
                    "Subject: no sender\r\n\r\nwords",
                    "From: \r\n\r\nwords",
                    "From: a@b.example\r\nContent-Type: ;;;\r\n\r\nwords",
                    "From: a@b.example\r\nContent-Type: text/plain; charset=\"\0\"\r\n\r\nwords",
                    "From: a@b.example\r\nContent-Type: multipart/mixed\r\n\r\nno boundary",
                    "From: a@b.example\r\n"
                            + "Content-Transfer-Encoding: base64\r\n\r\n"
                            + "!!!not base64!!!",
                    "From: a@b.example\r\n"
                            + "Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\n"
                            + "\u0078",
                    "From: =?utf-8?B?"
                            + "=".repeat(50)
                            + "?= <@@@>\r\nDate: yesterday\r\n\r\nwords",
                    "From: a@b.example\r\nSubject: =?x-none?Q?=FF=FE?= \ud83d\r\n\r\n\ud83d",
                }) {
            var letter = bag.arrives(mail + " " + Cast.next());
            assertThat(letter.fromAddress()).doesNotContain("\0");
        }
    }

    /** It ends on the list with a reason, as it came, and the next mail is sorted. */
    private void fails(String mail, String why) {
        var raw = (mail + Cast.next()).getBytes(StandardCharsets.UTF_8);
        var me = cast.administrator();

        var id = bag.keeps(raw);
        var next = bag.arrives("From: a@b.example\r\n\r\nnext " + Cast.next());

        assertThat(next.words()).startsWith("next");
        var trouble =
                health.now(me, null, 200).trouble().items().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .orElseThrow();
        assertThat(trouble.state()).isEqualTo("failed");
        assertThat(trouble.why()).contains(why).isNotBlank();
        assertThat(health.raw(me, new IncomingId(id.value()))).isEqualTo(raw);
        assertThat(Arrivals.LARGEST).isGreaterThan(raw.length);
        clock.pass(Duration.ofSeconds(1));
    }
}
