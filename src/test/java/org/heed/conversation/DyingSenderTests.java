package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;

/**
 * A node dies between two steps of sending: the test simply does not take the next step. Source:
 * security, "What is promised about data".
 */
@HeedTest
class DyingSenderTests {

    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Sender sender;
    @Autowired private Postman postman;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Said said;

    private Said.Somebody lin;
    private MailId mail;

    @BeforeEach
    void aMailThatIsDue() {
        post.open();
        sender.sendDue();
        lin = said.lin(cast.projectManager());
        mail = outbox.send(lin.me(), lin.reply("林副總您好"));
        clock.pass(Duration.ofSeconds(20));
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void beforeTheServerWasAskedLosesNothingAndDoublesNothing() throws Exception {
        sender.claim(post.smtp().orElseThrow());
        sender.sendDue();
        assertThat(arrived()).as("while the dead node's hold lasts").isEmpty();

        clock.pass(Sender.HOLD);
        sender.sendDue();

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void betweenTheServersAnswerAndTheMarkRepeatsItUnderTheSameId() throws Exception {
        var smtp = post.smtp().orElseThrow();
        postman.hand(smtp, sender.claim(smtp).orElseThrow());
        clock.pass(Sender.HOLD);
        sender.sendDue();

        assertThat(arrived()).hasSize(2);
        assertThat(arrived().stream().map(DyingSenderTests::id).distinct()).hasSize(1);
        assertThat(lists.get(lin.me(), mail).state()).isInstanceOf(MailState.Sent.class);
    }

    @Test
    void whoseAnswerComesAfterTheHoldIsStillBelieved() {
        var smtp = post.smtp().orElseThrow();
        var held = sender.claim(smtp).orElseThrow();
        var handed = postman.hand(smtp, held);
        clock.pass(Sender.HOLD);
        sender.mark(held, handed);
        sender.sendDue();

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void afterTheMarkSendsNothingMore() {
        sender.sendDue();
        clock.pass(Duration.ofDays(1));
        sender.sendDue();

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void manyNodesSendItOnce() throws Exception {
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int node = 0; node < 8; node++) {
                nodes.submit(sender::sendDue);
            }
        }

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void triesAgainWhenNobodyAnswersAndGivesUpWithAReason() throws Exception {
        post.at(closedPort());
        sender.sendDue();
        assertThat(lists.get(lin.me(), mail).state()).isInstanceOf(MailState.Retrying.class);

        for (int hours = 0; hours < 48; hours++) {
            clock.pass(Duration.ofHours(1));
            sender.sendDue();
        }

        var given = (MailState.Failed) lists.get(lin.me(), mail).state();
        assertThat(given.why()).isNotBlank();
        assertThat(lists.get(lin.me(), mail).attempts()).isEqualTo(7);
    }

    @Test
    void aFailedMailIsSentOnceMoreWhenAskedTo() throws Exception {
        triesAgainWhenNobodyAnswersAndGivesUpWithAReason();
        post.open();
        outbox.tryAgain(lin.me(), mail);
        sender.sendDue();

        assertThat(arrived()).hasSize(1);
    }

    @Test
    void handsOverToPeopleWhenTheServerIsGone() {
        post.close();
        sender.sendDue();

        assertThat(lists.get(lin.me(), mail).state()).isEqualTo(new MailState.ByHand());
    }

    /** Other tests' mails may be due as well: only ours count. */
    private List<MimeMessage> arrived() {
        return post.received().stream()
                .filter(it -> id(it).contains("." + mail.value() + "."))
                .toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
