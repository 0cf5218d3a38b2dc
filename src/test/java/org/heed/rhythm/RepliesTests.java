package org.heed.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.conversation.Direction.IN;
import static org.heed.conversation.Direction.OUT;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.ClientCard;
import org.heed.client.ContactId;
import org.heed.complaint.ClientActs;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.Particulars;
import org.heed.conversation.Outbox;
import org.heed.conversation.OutboxLists;
import org.heed.conversation.TestPost;
import org.heed.conversation.Threads;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.Role;
import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.promise.PromiseKind;
import org.heed.promise.PromiseLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.Set;

/** Whoever writes waits for an answer, until a person has reached them. */
@HeedTest
class RepliesTests {

    @Autowired Replies replies;
    @Autowired ReplyLists lists;
    @Autowired RadarLists radar;
    @Autowired RhythmSweep sweep;
    @Autowired Touchpoints touchpoints;
    @Autowired Outbox outbox;
    @Autowired OutboxLists mails;
    @Autowired PromiseLists promises;
    @Autowired TestPost.Post post;
    @Autowired Threads threads;
    @Autowired Cases cases;
    @Autowired ComplaintLists complaints;
    @Autowired Particulars particulars;
    @Autowired ClientActs acts;
    @Autowired Circles circles;
    @Autowired TestClock clock;
    @Autowired Cast cast;
    @Autowired Clientele clientele;

    private Me me;
    private ClientCard client;
    private ContactId lin;

    @BeforeEach
    void sheWrites() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        client = clientele.hengyuan(me);
        lin = clientele.lin(me, client);
        touchpoints.record(me, Quiet.mail(client, lin, IN, clock.instant()));
    }

    @AfterEach
    void backToTheCast() {
        clock.set(TestClock.START);
    }

    @Test
    void anAnswerIsOwedByWhoLooksAfterThem() {
        var reply = reply();
        assertThat(reply.owner()).isEqualTo(me.id());
        assertThat(reply.words()).isEqualTo("週三進度");
        assertThat(reply.due()).isAfter(reply.asked());
        clock.set(reply.due().plusSeconds(1));
        sweep.sweep();
        assertThat(reply().overdue(clock.instant())).isTrue();
        assertThat(radar.of(me, client.id()).getFirst().first().kind())
                .isEqualTo(SignKind.QUESTION);
    }

    @Test
    void aContactThatReachesThemIsTheAnswer() {
        clock.pass(Duration.ofDays(5));
        sweep.sweep();
        touchpoints.record(me, Quiet.call(client, lin, clock.instant()));
        assertThat(lists.of(me, client.id())).isEmpty();
        assertThat(radar.of(me, client.id())).isEmpty();
    }

    @Test
    void aContactBeforeTheyWroteIsNone() {
        touchpoints.record(me, Quiet.call(client, lin, clock.instant().minus(Duration.ofHours(2))));
        assertThat(lists.of(me, client.id())).hasSize(1);
    }

    @Test
    void anotherOfTheirPeopleIsNotAnswered() {
        touchpoints.record(me, Quiet.mail(client, clientele.lin(me, client), OUT, clock.instant()));
        assertThat(lists.of(me, client.id())).hasSize(1);
    }

    @Test
    void whoCallsUsWasAnsweredInTheCall() {
        var other = clientele.northwind(me);
        touchpoints.record(
                me,
                Quiet.touched(
                        other, null, org.heed.client.Channel.PHONE, IN, clock.instant(), null));
        assertThat(lists.of(me, other.id())).isEmpty();
    }

    @Test
    void aHoldingReplyNamesADateThatIsAPromise() {
        var next = clock.instant().plus(Duration.ofDays(2));
        var mail = replies.write(me, reply().id(), 1, "回覆時間", "週四 17:00 前回覆", next);
        var promised = promises.open(me, client.id().subject());
        assertThat(promised)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(PromiseKind.HOLDING_REPLY);
                    assertThat(it.due()).isEqualTo(next);
                });
        // Not before it has left.
        assertThat(lists.of(me, client.id())).hasSize(1);
        outbox.sentByHand(me, mail);
        assertThat(lists.of(me, client.id())).isEmpty();
    }

    @Test
    void aHoldingReplyThatIsTakenBackPromisesNothing() {
        var next = clock.instant().plus(Duration.ofDays(2));
        var mail = replies.write(me, reply().id(), 1, "回覆時間", "週四 17:00 前回覆", next);
        outbox.takeBack(me, mail);
        assertThat(promises.open(me, client.id().subject())).isEmpty();
        assertThat(lists.of(me, client.id())).hasSize(1);
    }

    @Test
    void theSameFormTwiceIsOneMailAndOnePromise() {
        var next = clock.instant().plus(Duration.ofDays(2));
        var first = replies.write(me, reply().id(), 1, "回覆時間", "週四前", next);
        var second = replies.write(me, reply().id(), 1, "回覆時間", "週四前", next);
        assertThat(second).isEqualTo(first);
        assertThat(promises.open(me, client.id().subject())).hasSize(1);
    }

    @Test
    void anAnswerThatCameBackIsNone() {
        post.open();
        var mail = replies.write(me, reply().id(), 1, "週三進度", "已完成", null);
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        post.close();
        assertThat(lists.of(me, client.id())).isEmpty();
        threads.cameBack(mail, "5.1.1");

        assertThat(reply().open()).isTrue();
        clock.set(reply().due().plusSeconds(1));
        sweep.sweep();
        assertThat(radar.of(me, client.id()).getFirst().first().kind())
                .isEqualTo(SignKind.QUESTION);
    }

    @Test
    void anAnswerOnAComplaintIsOwedByWhoOwnsIt() {
        var liu = cast.person("刘建国", Role.MANAGER);
        circles.seat(client.circle(), liu.id());
        var number = cases.received(me, client);
        var complaint = complaints.card(me, number);
        particulars.assign(me, number, null, liu.id(), Set.of());
        acts.write(Actor.contact(lin.value(), "林雅雯"), complaint.id(), "進度呢？");

        assertThat(lists.of(me, client.id()))
                .filteredOn(it -> it.about().equals(complaint.id().subject()))
                .extracting(Reply::owner)
                .containsExactly(liu.id());
    }

    @Test
    void aThankYouNeedsNone() {
        var reply = reply();
        replies.needless(me, reply.id(), reply.version(), "只是道謝");
        assertThat(lists.of(me, client.id())).isEmpty();
        assertThatThrownBy(() -> replies.needless(me, reply.id(), reply.version(), "再一次"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isHandedOnlyToWhoSeesIt() {
        var reply = reply();
        var stranger = cast.projectManager();
        assertThatThrownBy(() -> replies.hand(me, reply.id(), reply.version(), stranger.id()))
                .isInstanceOf(Refused.class);
        var administrator = cast.administrator();
        replies.hand(me, reply.id(), reply.version(), administrator.id());
        assertThat(reply().ownerName()).isEqualTo(administrator.name());
        assertThat(lists.open(me, true, null, 10).items()).isEmpty();
        assertThatThrownBy(() -> lists.get(stranger, reply.id())).isInstanceOf(NotFound.class);
        assertThat(lists.open(stranger, false, null, 10).items()).isEmpty();
    }

    private Reply reply() {
        return lists.of(me, client.id()).getFirst();
    }
}
