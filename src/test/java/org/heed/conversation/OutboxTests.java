package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.identity.Role;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

@HeedTest
class OutboxTests {

    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Sender sender;
    @Autowired private TouchpointLists touchpoints;
    @Autowired private TimelineLists timelines;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Said said;

    private Said.Somebody lin;

    @BeforeEach
    void aClientOfOurs() {
        lin = said.lin(cast.projectManager());
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void letsAMailWaitWhileItCanBeTakenBack() throws Exception {
        post.open();
        var id = outbox.send(lin.me(), lin.reply("林副總您好"));
        sender.sendDue();
        assertThat(post.received()).isEmpty();

        clock.pass(Duration.ofSeconds(20));
        sender.sendDue();

        assertThat(post.received()).hasSize(1);
        assertThat(lists.get(lin.me(), id).state()).isInstanceOf(MailState.Sent.class);
        assertThat(post.received().getFirst().getSubject()).isEqualTo("HD-0143 已收到：上線延期");
    }

    @Test
    void neverSendsWhatWasTakenBack() {
        post.open();
        var mail = lin.reply("寫錯了");
        var id = outbox.send(lin.me(), mail);
        outbox.takeBack(lin.me(), id);
        clock.pass(Duration.ofMinutes(1));
        sender.sendDue();

        assertThat(post.received()).isEmpty();
        assertThat(lists.get(lin.me(), id).state()).isInstanceOf(MailState.TakenBack.class);
        assertThat(outbox.send(lin.me(), mail)).as("its intention is free again").isNotEqualTo(id);
    }

    @Test
    void refusesToTakeBackWhatHasLeft() {
        post.open();
        var id = outbox.send(lin.me(), lin.reply("林副總您好"));
        clock.pass(Duration.ofSeconds(20));
        sender.sendDue();

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outbox.takeBack(lin.me(), id))
                .withMessage("conversation.refused.already-left");
    }

    @Test
    void writesTheSameIntentionOnce() {
        var mail = lin.reply("林副總您好");

        assertThat(outbox.send(lin.me(), mail)).isEqualTo(outbox.send(lin.me(), mail));
        assertThat(lists.of(lin.me(), mail.about())).hasSize(1);
    }

    @Test
    void waitsForAPersonWithoutAMailServer() {
        var id = outbox.send(lin.me(), lin.reply("林副總您好"));
        assertThat(lists.get(lin.me(), id).state()).isEqualTo(new MailState.ByHand());

        outbox.sentByHand(lin.me(), id);

        assertThat(lists.get(lin.me(), id).state()).isInstanceOf(MailState.SentByHand.class);
        assertThat(touchpoints.of(lin.me(), lin.client().id().subject(), null, 10).items())
                .extracting(TouchpointLine::words)
                .containsExactly("林副總您好");
    }

    @Test
    void showsTheClientAMailOnlyOnceItHasLeft() {
        post.open();
        outbox.send(lin.me(), lin.reply("林副總您好"));
        var client = lin.client().id().subject();
        assertThat(timelines.forClient(client)).isEmpty();

        clock.pass(Duration.ofSeconds(20));
        sender.sendDue();

        assertThat(timelines.forClient(client))
                .extracting(it -> it.kind())
                .containsExactly("mail.sent");
        assertThat(timelines.of(lin.me(), client, TimelineFilter.INTERNAL, null, 10).items())
                .extracting(it -> it.kind())
                .contains("mail.written");
    }

    @Test
    void countsAnAutomaticReceiptAsNoContact() {
        post.open();
        outbox.send(lin.me(), lin.mail(MailKind.RECEIPT, "receipt/" + Cast.next(), "已送達"));
        sender.sendDue();

        var client = lin.client().id().subject();
        assertThat(post.received()).hasSize(1);
        assertThat(touchpoints.of(lin.me(), client, null, 10).items()).isEmpty();
        assertThat(timelines.forClient(client)).isEmpty();
    }

    @Test
    void refusesANameNobodyFilledIn() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outbox.send(lin.me(), lin.reply("{salutation}您好")))
                .withMessage("conversation.refused.unfilled");
    }

    @Test
    void refusesAContactOfAnotherClient() {
        var other = said.lin(lin.me());
        var crossed =
                new Said.Somebody(lin.me(), lin.client(), other.contact(), other.to())
                        .reply("林副總您好");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> outbox.send(lin.me(), crossed))
                .withMessage("conversation.refused.not-their-contact");
    }

    @Test
    void isNotThereForThoseWhoMayNotSeeTheClient() {
        var stranger = cast.person("王芳", Role.PROJECT_MANAGER);
        var id = outbox.send(lin.me(), lin.reply("林副總您好"));

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> lists.get(stranger, id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> outbox.takeBack(stranger, id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> outbox.send(stranger, lin.reply("x")));
        assertThat(lists.of(stranger, lin.client().id().subject())).isEmpty();
    }
}
