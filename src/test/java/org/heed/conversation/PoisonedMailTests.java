package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** A mail that something is wrong with harms itself and nobody else. Source: decision 0031. */
@HeedTest
class PoisonedMailTests {

    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Sender sender;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Said said;

    private Said.Somebody lin;

    @BeforeEach
    void aServer() {
        post.open();
        sender.sendDue();
        lin = said.lin(cast.projectManager());
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    /** The room above finds no complaint of this number when it hears that the mail has left. */
    @Test
    void isNotSentAgainWhenWhatFollowsFromItCannotBeNoted() {
        var mail = lin.reply("林副總您好");
        var id =
                outbox.send(
                        lin.me(),
                        new NewMail(
                                mail.intention(),
                                mail.kind(),
                                new Subject("complaint", Long.MAX_VALUE),
                                mail.circle(),
                                mail.client(),
                                null,
                                mail.to(),
                                mail.language(),
                                mail.subject(),
                                mail.body(),
                                null));
        clock.pass(Duration.ofSeconds(20));
        assertThatThrownBy(sender::sendDue).isInstanceOf(RuntimeException.class);

        clock.pass(Sender.HOLD);
        sender.sendDue();

        assertThat(post.received()).hasSize(1);
        assertThat(lists.get(lin.me(), id).state()).isInstanceOf(MailState.Sent.class);
    }

    /** A code opens a complaint, and this mail is about a client. */
    @Test
    void holdsUpNoOtherWhenItCannotBeMade() {
        var poisoned =
                outbox.send(lin.me(), lin.mail(MailKind.ACCESS, "test/" + Cast.next(), "{code}"));
        var good = outbox.send(lin.me(), lin.reply("林副總您好"));
        clock.pass(Duration.ofSeconds(20));
        sender.sendDue();

        assertThat(lists.get(lin.me(), good).state()).isInstanceOf(MailState.Sent.class);
        assertThat(lists.get(lin.me(), poisoned).state()).isInstanceOf(MailState.Retrying.class);
        outbox.takeBack(lin.me(), poisoned);
    }
}
