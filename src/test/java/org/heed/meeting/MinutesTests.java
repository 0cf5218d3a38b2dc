package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.conversation.TouchpointLists;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;

/** The client gets the minutes, and silence is written down and not taken for agreement. */
@HeedTest
class MinutesTests {

    @Autowired private Minutes minutes;
    @Autowired private Notes notes;
    @Autowired private MeetingLists lists;
    @Autowired private MeetingSweep sweep;
    @Autowired private TouchpointLists touchpoints;
    @Autowired private Rounds rounds;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    private Rounds.Table at;
    private MeetingId id;

    @BeforeEach
    void aMeetingThatWasHeld() {
        at = rounds.table();
        id = rounds.held(at, notes);
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    private void send() {
        minutes.send(at.siyuan(), id, minutes.draft(at.siyuan(), id), Language.ZH_HANT);
    }

    @Test
    void sayWhatWasSaidToTheClientAndNothingWeNoted() throws Exception {
        post.open();
        notes.capture(
                at.siyuan(),
                id,
                new LineForm(LineKind.DECISION, "先上入庫", Language.ZH_HANT, null, null, null));
        var draft = minutes.draft(at.siyuan(), id);
        assertThat(draft)
                .contains("先上入庫", "交接沒有重疊。", at.lin().name())
                .doesNotContain(Rounds.CANARY);
        send();
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        for (var mail : post.received()) {
            var raw = new java.io.ByteArrayOutputStream();
            mail.writeTo(raw);
            assertThat(raw.toString(java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContain(Rounds.CANARY);
        }
        assertThat(lists.forClient(id, at.lin().id()).orElseThrow().toString())
                .contains("先上入庫")
                .doesNotContain(Rounds.CANARY);
    }

    @Test
    void areConfirmedByWhoReadThem() {
        send();
        minutes.confirm(at.siyuan(), id, lists.get(at.siyuan(), id).theirs().getFirst().id());
        var whole = lists.get(at.siyuan(), id);
        assertThat(whole.card().state()).isInstanceOf(MeetingState.Confirmed.class);
        assertThat(whole.theirs().getFirst().confirmedMinutes()).isEqualTo(1);
        sweepLater();
        assertThat(lists.card(at.siyuan(), id).state()).isInstanceOf(MeetingState.Confirmed.class);
    }

    private void sweepLater() {
        clock.pass(Duration.ofDays(10));
        sweep.sweep();
    }

    @Test
    void areNotAgreedToBySilence() {
        send();
        sweep.sweep();
        assertThat(lists.card(at.siyuan(), id).state())
                .isInstanceOf(MeetingState.MinutesSent.class);
        sweepLater();
        var state = lists.card(at.siyuan(), id).state();
        assertThat(state).isInstanceOf(MeetingState.NoAnswer.class);
        assertThat(lists.get(at.siyuan(), id).theirs().getFirst().confirmedAt()).isNull();
    }

    @Test
    void areConfirmedAsTheyStandAndNotAsTheyStood() {
        send();
        send();
        var actor = MeetingRegister.contact(lists.get(at.siyuan(), id).theirs().getFirst());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> minutes.confirm(actor, id, at.lin().id(), 1))
                .withMessage("meeting.refused.newer-minutes");
        minutes.confirm(actor, id, at.lin().id(), 2);
        assertThat(lists.forClient(id, at.lin().id()).orElseThrow().confirmed()).isTrue();
    }

    @Test
    void followAMeetingThatCountsAsAContact() {
        assertThat(touchpoints.of(at.siyuan(), at.matter().subject(), null, 20).items())
                .anyMatch(it -> it.words().contains(id.number()));
    }
}
