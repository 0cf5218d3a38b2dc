package org.heed.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.client.Channel;
import org.heed.complaint.ComplaintCard;
import org.heed.complaint.ComplaintLists;
import org.heed.complaint.ComplaintNumber;
import org.heed.complaint.Phase;
import org.heed.conversation.Direction;
import org.heed.conversation.Emotion;
import org.heed.conversation.NewTouchpoint;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.rhythm.Confirmations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** A step is fulfilled by what the records hold. */
@HeedTest
class PlaybookTests {

    @Autowired private Playbooks playbooks;
    @Autowired private Cast cast;
    @Autowired private Cases cases;
    @Autowired private ComplaintLists complaints;
    @Autowired private Touchpoints touchpoints;
    @Autowired private Confirmations confirmations;
    @Autowired private TestClock clock;

    private Me me;
    private ComplaintNumber number;

    @BeforeEach
    void aComplaint() {
        clock.set(TestClock.START);
        me = cast.projectManager();
        number = cases.received(me);
    }

    @Test
    void beginsWithEverythingMissing() {
        var book = playbooks.of(me, number);
        assertThat(book.now()).isEqualTo(1);
        assertThat(book.steps()).hasSize(3).noneMatch(Playbook.Step::done);
        assertThat(book.steps().getFirst().facts())
                .extracting(Playbook.Fact::key)
                .contains("heard");
    }

    @Test
    void whatWasHeardToldAndConfirmedFulfilsItsPart() {
        cases.to(me, number, Phase.ASSESSED);
        assertThat(done("heard")).isTrue();
        assertThat(done("understood")).as("delivered is not informed").isFalse();
        clock.pass(Duration.ofHours(1));
        var told = said(Channel.EMAIL, null);
        confirmations.confirm(me, told, null, Channel.PHONE, clock.instant(), "清楚了");
        assertThat(done("drop-off")).isTrue();
        assertThat(done("understood")).isTrue();
    }

    @Test
    void paperIsNoTalkWhileTheyAreUpset() {
        said(Channel.EMAIL, Emotion.ANGRY);
        var book = playbooks.of(me, number);
        assertThat(book.upset()).isTrue();
        assertThat(book.paper()).isTrue();
        assertThat(done("talked")).isFalse();
        clock.pass(Duration.ofMinutes(1));
        said(Channel.PHONE, Emotion.ANGRY);
        assertThat(playbooks.of(me, number).paper()).isFalse();
        assertThat(done("talked")).isTrue();
        clock.pass(Duration.ofMinutes(1));
        said(Channel.PHONE, Emotion.CALM);
        assertThat(playbooks.of(me, number).upset()).isFalse();
    }

    private boolean done(String fact) {
        return playbooks.of(me, number).steps().stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.key().equals(fact))
                .findFirst()
                .orElseThrow()
                .done();
    }

    private org.heed.conversation.TouchpointId said(
            Channel channel, @org.jspecify.annotations.Nullable Emotion after) {
        ComplaintCard card = complaints.card(me, number);
        return touchpoints.record(
                me,
                new NewTouchpoint(
                        card.id().subject(),
                        card.circle(),
                        card.client(),
                        card.project(),
                        card.contact(),
                        channel,
                        Direction.OUT,
                        true,
                        "我們正在整理。",
                        Language.ZH_HANT,
                        clock.instant(),
                        null,
                        after));
    }
}
