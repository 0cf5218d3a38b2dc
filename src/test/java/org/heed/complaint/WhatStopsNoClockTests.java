package org.heed.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cases;
import org.heed.Cast;
import org.heed.Clientele;
import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.clock.ClockKind;
import org.heed.clock.ClockLists;
import org.heed.clock.ClockState;
import org.heed.conversation.MailKind;
import org.heed.conversation.NewMail;
import org.heed.conversation.NewNote;
import org.heed.conversation.Outbox;
import org.heed.conversation.Recipient;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.List;

/** Only a human contact that reached the client stops a clock that faces the client. */
@HeedTest
class WhatStopsNoClockTests {

    @Autowired Outbox outbox;
    @Autowired Touchpoints touchpoints;
    @Autowired ComplaintLists lists;
    @Autowired ClockLists clocks;
    @Autowired Clientele clientele;
    @Autowired TestClock time;
    @Autowired Cases cases;
    @Autowired Cast cast;

    private Me zhou;
    private ComplaintCard complaint;

    @BeforeEach
    void aComplaintJustReceived() {
        time.set(TestClock.START);
        zhou = cast.projectManager();
        complaint = lists.card(zhou, cases.received(zhou));
    }

    @Test
    void anAutomaticReceiptStopsNothing() {
        outbox.sentByHand(zhou, outbox.send(zhou, mail(MailKind.RECEIPT)));
        allRun();
    }

    @Test
    void theSameWordsOfAPersonAreAnUpdate() {
        outbox.sentByHand(zhou, outbox.send(zhou, mail(MailKind.REPLY)));
        assertThat(states(ClockKind.UPDATE)).first().isEqualTo(new ClockState.Met(time.instant()));
    }

    @Test
    void aMailThatHasNotLeftStopsNothing() {
        outbox.send(zhou, mail(MailKind.REPLY));
        allRun();
    }

    @Test
    void aNoteForOurselvesStopsNothing() {
        touchpoints.note(
                zhou,
                new NewNote(
                        complaint.id().subject(),
                        complaint.circle(),
                        complaint.client(),
                        complaint.project(),
                        "明天再打電話",
                        Language.ZH_HANT));
        allRun();
    }

    private NewMail mail(MailKind kind) {
        var address = "lin" + Cast.next() + "@hengyuan.example";
        return new NewMail(
                "test/" + Cast.next(),
                kind,
                complaint.id().subject(),
                complaint.circle(),
                complaint.client(),
                complaint.project(),
                new Recipient(null, "林雅雯", address),
                Language.ZH_HANT,
                "回覆",
                "林副總您好，我們在查。",
                null);
    }

    private void allRun() {
        for (var kind :
                List.of(
                        ClockKind.ACKNOWLEDGE,
                        ClockKind.PRELIMINARY_PLAN,
                        ClockKind.ASSESSMENT,
                        ClockKind.PROPOSAL,
                        ClockKind.UPDATE)) {
            assertThat(states(kind)).as(kind.word()).containsExactly(new ClockState.Running());
        }
    }

    private List<ClockState> states(ClockKind kind) {
        return clocks.of(zhou, complaint.id().subject()).stream()
                .filter(it -> it.kind() == kind)
                .map(it -> it.state())
                .toList();
    }
}
