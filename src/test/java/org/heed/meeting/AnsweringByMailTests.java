package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.post.Letter;
import org.heed.post.LetterKind;
import org.heed.post.Postbag;
import org.heed.post.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.Duration;
import java.util.List;

/** What a calendar program sends back to an invitation reaches its meeting. Source: RFC 6047. */
@HeedTest
class AnsweringByMailTests {

    @Autowired private Meetings meetings;
    @Autowired private MeetingLists lists;
    @Autowired private Rounds rounds;
    @Autowired private Postbag postbag;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    private Rounds.Table at;
    private MeetingId id;
    private Ics invitation;

    @BeforeEach
    void anInvitation() throws Exception {
        post.open();
        at = rounds.table();
        id = rounds.prepared(at);
        meetings.invite(at.siyuan(), id);
        invitation = invitation();
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    @Test
    void isTakenFromWhoIsProven() {
        var letter = arrives(true, invitation);

        assertThat(letter.kind()).isEqualTo(LetterKind.INVITATION);
        assertThat(letter.remarks()).contains(Remark.ANSWER_TAKEN);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.ACCEPTED);
        assertThat(lin().answerWords()).isEqualTo("會帶上倉儲主任");
    }

    @Test
    void isNotTakenFromWhoOnlySaysWhoTheyAre() {
        assertThat(arrives(false, invitation).remarks()).contains(Remark.ANSWER_UNPROVEN);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.NONE);
    }

    @Test
    void isNotTakenForAnEarlierInvitation() throws Exception {
        var card = lists.card(at.siyuan(), id);
        meetings.change(
                at.siyuan(), id, null, rounds.plan(at, card.startsAt().plus(Duration.ofDays(1))));
        meetings.invite(at.siyuan(), id);

        assertThat(arrives(true, invitation).remarks()).contains(Remark.ANSWER_OUTDATED);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.NONE);
    }

    @Test
    void ofAnotherHousesMeetingLeadsNowhere() {
        var foreign =
                new Ics("REQUEST", "6882C1FE@lotus", 0, rounds.start(), "", "", "", List.of());

        assertThat(arrives(true, foreign).remarks()).contains(Remark.ANSWER_TO_NOTHING);
    }

    private Letter arrives(boolean proven, Ics to) {
        var subject = "Accepted: 專屬溝通會";
        var mail =
                proven
                        ? Postbag.proven(at.lin(), subject, "", "Message-ID: " + Postbag.id())
                        : Postbag.mail(
                                at.lin().email(), subject, "", "Message-ID: " + Postbag.id());
        return postbag.arrives(
                mail.replace(
                                "Content-Type: text/plain; charset=UTF-8",
                                "Content-Type: text/calendar; method=REPLY; charset=UTF-8")
                        .stripTrailing()
                        .concat("\r\n\r\n")
                        .concat(Ics.reply(to, at.lin().email(), "ACCEPTED", "會帶上倉儲主任")));
    }

    private Attendee lin() {
        return lists.get(at.siyuan(), id).theirs().getFirst();
    }

    private Ics invitation() throws Exception {
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        for (var message : post.received().reversed()) {
            if (message.getAllRecipients()[0].toString().contains(at.lin().email())) {
                return Ics.read(InvitationTests.text(InvitationTests.calendar(message)));
            }
        }
        throw new AssertionError("no invitation");
    }
}
