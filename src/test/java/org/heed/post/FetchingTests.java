package org.heed.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Me;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Properties;
import java.util.Random;

/** Mailboxes over real sockets: fetched once, kept before the server is told, whatever breaks. */
@HeedTest
class FetchingTests {

    @Autowired private Mailboxes mailboxes;
    @Autowired private Watch watch;
    @Autowired private MailSorter sorter;
    @Autowired private ArrivalRepository arrivals;
    @Autowired private FetchRepository fetches;
    @Autowired private Cast cast;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient jdbc;

    private final GreenMail server = new GreenMail(ServerSetup.IMAP.dynamicPort());
    private GreenMailUser user;
    private Me me;

    @BeforeEach
    void open() {
        clock.set(TestClock.START);
        server.start();
        user = server.setUser("care@yunfan.example", "care@yunfan.example", "secret");
        me = cast.administrator();
    }

    @AfterEach
    void close() {
        server.stop();
        clock.set(TestClock.START);
    }

    @Test
    void whatIsUnreadIsFetchedOnceAndMarkedAsSeen() throws Exception {
        var box = mailbox(server.getImap().getPort(), "secret");
        var token = "fetch" + Cast.next();
        deliver(token + "a");
        deliver(token + "b");

        watch.visit(box, false);
        watch.visit(box, false);
        deliver(token + "c");
        watch.visit(box, false);

        assertThat(kept(box)).isEqualTo(3);
        assertThat(again(box)).isZero();
        assertThat(server.getReceivedMessages()).allMatch(FetchingTests::isSeen);
        var card = mailboxes.get(me, box);
        assertThat(card.failures()).isZero();
        assertThat(card.succeededAt()).isEqualTo(clock.instant());
    }

    @Test
    void aNodeThatDiesBeforeItWritesDownHowFarItGotFetchesTheSameMailAgain() throws Exception {
        var box = mailbox(server.getImap().getPort(), "secret");
        deliver("again" + Cast.next());
        deliver("again" + Cast.next());
        watch.visit(box, false);
        forget(box);
        for (var mail : server.getReceivedMessages()) {
            mail.setFlag(Flags.Flag.SEEN, false);
        }

        watch.visit(box, false);

        assertThat(kept(box)).isEqualTo(2);
        assertThat(again(box)).isEqualTo(2);
    }

    @Test
    void aMailboxThatFailsSaysWhyAndIsTriedAgainLater() {
        var box = mailbox(server.getImap().getPort(), "wrong");

        watch.visit(box, false);
        watch.visit(box, false);

        var card = mailboxes.get(me, box);
        assertThat(card.failures()).isEqualTo(2);
        assertThat(card.why()).isNotBlank();
        assertThat(card.succeededAt()).isNull();
        assertThat(due(box)).isFalse();
        clock.pass(Duration.ofMinutes(1));
        assertThat(due(box)).isTrue();
    }

    @Test
    void aServerThatHangsUpIsAFailureAndNotAStandstill() throws Exception {
        try (var rude = new ServerSocket(0)) {
            var box = mailbox(rude.getLocalPort(), "secret");
            Thread.startVirtualThread(() -> {
                try (var caller = rude.accept()) {
                    caller.getOutputStream().write("* OK hello\r\n".getBytes());
                } catch (IOException ended) {
                    throw new UncheckedIOException(ended);
                }
            });

            watch.visit(box, false);

            assertThat(mailboxes.get(me, box).failures()).isEqualTo(1);
        }
    }

    @Test
    void oneNodeAtATimeHoldsAMailbox() {
        var box = mailbox(server.getImap().getPort(), "secret");
        jdbc.sql(
                        """
                        update mailbox_fetch set held_by = 'another node', held_until = :until
                        where mailbox_id = :id
                        """)
                .param("until", clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("id", box.value())
                .update();

        watch.visit(box, false);
        assertThat(mailboxes.get(me, box).succeededAt()).isNull();

        clock.pass(Duration.ofMinutes(2));
        watch.visit(box, false);
        assertThat(mailboxes.get(me, box).succeededAt()).isNotNull();
    }

    @Test
    void ofAThousandMailsInAnyOrderNoneIsLostAndNoneComesTwice() throws Exception {
        var box = mailbox(server.getImap().getPort(), "secret");
        var token = "many" + Cast.next();
        var numbers = new ArrayList<Integer>();
        for (int i = 0; i < 1000; i++) {
            numbers.add(i);
        }
        var chance = new Random(7);
        Collections.shuffle(numbers, chance);
        for (int number : numbers) {
            deliver(token + "-" + number);
            if (chance.nextInt(100) == 0) {
                watch.visit(box, false);
            }
            if (chance.nextInt(200) == 0) {
                forget(box);
            }
            if (chance.nextInt(50) == 0) {
                die();
            }
        }
        watch.visit(box, false);
        clock.pass(Duration.ofHours(1));
        sorter.sortDue();

        assertThat(kept(box)).isEqualTo(1000);
        assertThat(
                        jdbc.sql(
                                        """
                                        select count(distinct l.subject) from letter l
                                        where l.subject like :token and l.kind <> 'duplicate'
                                        """)
                                .param("token", token + "-%")
                                .query(Long.class)
                                .single())
                .isEqualTo(1000);
        assertThat(
                        jdbc.sql("select count(*) from letter l where l.subject like :token")
                                .param("token", token + "-%")
                                .query(Long.class)
                                .single())
                .isEqualTo(1000);
    }

    /** A node claims the next mail and is never heard of again. */
    private void die() {
        arrivals.claim(clock.instant(), clock.instant().plus(MailSorter.HOLD));
    }

    private MailboxId mailbox(int port, String secret) {
        return mailboxes.add(
                me,
                new MailboxForm(
                        "care " + Cast.next(),
                        "127.0.0.1",
                        port,
                        "none",
                        "care@yunfan.example",
                        "password",
                        secret,
                        "INBOX",
                        "ask",
                        true));
    }

    private void deliver(String subject) throws Exception {
        var mail =
                Postbag.mail("lin@hengyuan.example", subject, subject)
                        .getBytes(StandardCharsets.UTF_8);
        user.deliver(
                new MimeMessage(
                        Session.getInstance(new Properties()), new ByteArrayInputStream(mail)));
    }

    private static boolean isSeen(MimeMessage mail) {
        try {
            return mail.isSet(Flags.Flag.SEEN);
        } catch (MessagingException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private void forget(MailboxId box) {
        jdbc.sql("update mailbox_fetch set uid_validity = 1, last_uid = 0 where mailbox_id = :id")
                .param("id", box.value())
                .update();
    }

    private boolean due(MailboxId box) {
        return fetches.due(clock.instant()).contains(box);
    }

    private long kept(MailboxId box) {
        return jdbc.sql("select count(*) from incoming_mail where mailbox_id = :id")
                .param("id", box.value())
                .query(Long.class)
                .single();
    }

    private long again(MailboxId box) {
        return jdbc.sql("select count(*) from incoming_again where mailbox_id = :id")
                .param("id", box.value())
                .query(Long.class)
                .single();
    }
}
