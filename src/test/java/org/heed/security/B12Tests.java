package org.heed.security;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.heed.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Locale;

/** B12, what an outgoing mail gives away: no name of a machine, no address of ours, no other. */
@HeedTest
class B12Tests {

    @Autowired private Outbox outbox;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Clientele clientele;

    @BeforeEach
    void aMailServer() {
        post.open();
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void namesNoMachineAndNobodyElse() throws Exception {
        send(MailKind.REPLY);

        var raw = B4Tests.raw(post.received().getFirst());
        var head = raw.split("\r\n\r\n", 2)[0];
        var ours = head.replaceAll("(?ism)^(received|return-path):.*?\r\n(?![ \t])", "");
        assertThat(ours.toLowerCase(Locale.ROOT))
                .doesNotContain(InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT))
                .doesNotContain("127.0.0.1", "localhost", "x-mailer", "bcc", "person");
        assertThat(ours).contains("Message-ID: <reply.client-").contains("@yunfan.example>");
        assertThat(ours).doesNotContain("Auto-Submitted");
    }

    @Test
    void greetsTheServerWithTheDomainOfTheSender() throws Exception {
        send(MailKind.REPLY);

        assertThat(post.received().getFirst().getHeader("Received")[0])
                .doesNotContain(InetAddress.getLocalHost().getHostName());
    }

    @Test
    void saysOfAReceiptThatNobodyWroteIt() throws Exception {
        send(MailKind.RECEIPT);

        assertThat(post.received().getFirst().getHeader("Auto-Submitted"))
                .containsExactly("auto-generated");
    }

    @Test
    void followsTheMailBeforeItAndOnlyThat() throws Exception {
        var me = cast.projectManager();
        var client = clientele.hengyuan(me);
        var other = clientele.hengyuan(me);
        for (var about : new ClientCard[] {other, client, client}) {
            outbox.send(me, mail(MailKind.REPLY, about));
            clock.pass(Duration.ofSeconds(20));
            post.deliver();
        }

        var mails = post.received();
        assertThat(mails.get(1).getHeader("In-Reply-To")).isNull();
        assertThat(mails.get(2).getHeader("In-Reply-To"))
                .containsExactly(mails.get(1).getMessageID());
    }

    private void send(MailKind kind) {
        var me = cast.projectManager();
        outbox.send(me, mail(kind, clientele.hengyuan(me)));
        clock.pass(Duration.ofSeconds(20));
        post.deliver();
    }

    private static NewMail mail(MailKind kind, ClientCard client) {
        return new NewMail(
                "b12/" + Cast.next(),
                kind,
                client.id().subject(),
                client.circle(),
                client.id(),
                null,
                new Recipient(null, "林雅雯", "lin@hengyuan.example"),
                Language.ZH_HANT,
                "HD-0143",
                "林副總您好",
                null);
    }
}
