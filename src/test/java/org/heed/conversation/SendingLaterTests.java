package org.heed.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.time.Instant;

/** A mail leaves when somebody chose it to, unless the client has the first word. */
@HeedTest
class SendingLaterTests {

    @Autowired private Outbox outbox;
    @Autowired private OutboxLists lists;
    @Autowired private Sender sender;
    @Autowired private Touchpoints touchpoints;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;
    @Autowired private Cast cast;
    @Autowired private Said said;

    private Said.Somebody lin;

    @BeforeEach
    void aClientOfOurs() {
        post.open();
        lin = said.lin(cast.projectManager());
    }

    /** What still waits would leave in the middle of somebody else's test. */
    @AfterEach
    void noServer() {
        for (var mail : lists.of(lin.me(), lin.client().id().subject())) {
            if (!(mail.state() instanceof MailState.Sent)
                    && !(mail.state() instanceof MailState.TakenBack)) {
                outbox.takeBack(lin.me(), mail.id());
            }
        }
        post.close();
        clock.set(TestClock.START);
    }

    @Test
    void leavesWhenItWasChosenTo() {
        var id = outbox.send(lin.me(), later(Duration.ofHours(12)));
        clock.pass(Duration.ofHours(11));
        sender.sendDue();
        assertThat(state(id)).isInstanceOf(MailState.Waiting.class);

        clock.pass(Duration.ofHours(1));
        sender.sendDue();

        assertThat(state(id)).isInstanceOf(MailState.Sent.class);
    }

    @Test
    void waitsForAPersonWhenTheClientWroteFirst() {
        var id = outbox.send(lin.me(), later(Duration.ofHours(12)));
        clock.pass(Duration.ofHours(1));
        hear(clock.instant());
        assertThat(state(id)).isInstanceOf(MailState.HeldBack.class);
        assertThat(lists.waitingForUs(lin.me(), null, 50).items())
                .extracting(MailCard::id)
                .contains(id);
        clock.pass(Duration.ofHours(20));
        sender.sendDue();
        assertThat(state(id)).isInstanceOf(MailState.HeldBack.class);

        outbox.tryAgain(lin.me(), id);
        sender.sendDue();

        assertThat(state(id)).isInstanceOf(MailState.Sent.class);
    }

    @Test
    void whatWasHeldBackCanBeTakenBack() {
        var id = outbox.send(lin.me(), later(Duration.ofHours(12)));
        hear(clock.instant());

        outbox.takeBack(lin.me(), id);

        assertThat(state(id)).isInstanceOf(MailState.TakenBack.class);
    }

    /** A call of the morning, noted after the mail was written: the writer knew of it. */
    @Test
    void whatTheySaidBeforeHoldsNothingBack() {
        var before = clock.instant();
        clock.pass(Duration.ofHours(1));
        var id = outbox.send(lin.me(), later(Duration.ofHours(12)));

        hear(before);

        assertThat(state(id)).isInstanceOf(MailState.Waiting.class);
    }

    @Test
    void whatLeavesAtOnceIsNotHeldBack() {
        var id = outbox.send(lin.me(), lin.reply("林副總您好"));

        hear(clock.instant());

        assertThat(state(id)).isInstanceOf(MailState.Waiting.class);
    }

    @Test
    void isRefusedWhereItCannotBeKept() {
        refused("leaves-in-past", Duration.ofMinutes(-1));
        refused("leaves-too-late", Duration.ofDays(61));
        post.close();
        refused("nothing-leaves", Duration.ofHours(1));
    }

    private void refused(String why, Duration ahead) {
        assertThatThrownBy(() -> outbox.send(lin.me(), later(ahead)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        it ->
                                assertThat(it.reasons())
                                        .extracting(Reason::key, Reason::at)
                                        .contains(
                                                tuple("conversation.refused." + why, "leavesAt")));
    }

    private NewMail later(Duration ahead) {
        return lin.reply("林副總您好").leavingAt(clock.instant().plus(ahead));
    }

    private void hear(Instant at) {
        touchpoints.record(
                lin.me(),
                new NewTouchpoint(
                        lin.client().id().subject(),
                        lin.client().circle(),
                        lin.client().id(),
                        null,
                        lin.contact(),
                        Channel.PHONE,
                        Direction.IN,
                        true,
                        "問到哪裡了",
                        Language.ZH_HANT,
                        at,
                        null,
                        null));
    }

    private MailState state(MailId id) {
        return lists.get(lin.me(), id).state();
    }
}
