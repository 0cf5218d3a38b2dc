package org.heed.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import org.heed.HeedTest;
import org.heed.TestClock;
import org.heed.conversation.TestPost;
import org.heed.kernel.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Invitation, change, end and answer of one meeting, as they go over the wire. Source: C.9. */
@HeedTest
class InvitationTests {

    @Autowired private Meetings meetings;
    @Autowired private Preparations preparations;
    @Autowired private Answers answers;
    @Autowired private MeetingLists lists;
    @Autowired private Rounds rounds;
    @Autowired private TestPost.Post post;
    @Autowired private TestClock clock;

    private Rounds.Table at;
    private MeetingId id;

    @BeforeEach
    void aMeeting() {
        post.open();
        at = rounds.table();
        id = rounds.prepared(at);
    }

    @AfterEach
    void noServer() {
        post.close();
    }

    private List<MimeMessage> toLin() throws Exception {
        clock.pass(Duration.ofMinutes(1));
        post.deliver();
        var mine = new ArrayList<MimeMessage>();
        for (var message : post.received()) {
            if (message.getAllRecipients()[0].toString().contains(at.lin().email())) {
                mine.add(message);
            }
        }
        return mine;
    }

    /** The parts of a mail, flat, with their types. */
    private static List<Part> parts(Part of) throws Exception {
        var parts = new ArrayList<Part>();
        if (of.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                parts.addAll(parts(many.getBodyPart(i)));
            }
        } else {
            parts.add(of);
        }
        return parts;
    }

    static Part calendar(MimeMessage mail) throws Exception {
        for (var part : parts(mail)) {
            if (part.isMimeType("text/calendar")) {
                return part;
            }
        }
        throw new AssertionError("No calendar in " + mail.getSubject());
    }

    static String text(Part part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void reachesACalendarAsOneMeetingFromInvitationToEnd() throws Exception {
        meetings.invite(at.siyuan(), id);
        var invitation = toLin().getLast();
        assertThat(calendar(invitation).getContentType())
                .contains("text/calendar")
                .contains("method=REQUEST")
                .containsIgnoringCase("charset=utf-8");
        var first = Ics.read(text(calendar(invitation)));
        assertThat(first.method()).isEqualTo("REQUEST");
        assertThat(first.sequence()).isZero();
        assertThat(first.start()).isEqualTo(lists.card(at.siyuan(), id).startsAt());
        assertThat(first.zone()).isEqualTo("Asia/Taipei");
        assertThat(first.organiser()).isEqualTo("mailto:care@yunfan.example");
        assertThat(first.attendees()).anyMatch(it -> it.contains(at.lin().email()));

        var card = lists.card(at.siyuan(), id);
        var later = rounds.plan(at, card.startsAt().plus(Duration.ofDays(1)));
        meetings.change(at.siyuan(), id, card.version(), later);
        meetings.invite(at.siyuan(), id);
        var changed = Ics.read(text(calendar(toLin().getLast())));
        assertThat(changed.uid()).isEqualTo(first.uid());
        assertThat(changed.sequence()).isEqualTo(1);
        assertThat(changed.start()).isEqualTo(later.startsAt());

        meetings.cancel(at.siyuan(), id, "林副總臨時出差");
        var mail = toLin().getLast();
        assertThat(calendar(mail).getContentType()).contains("method=CANCEL");
        var off = Ics.read(text(calendar(mail)));
        assertThat(off.uid()).isEqualTo(first.uid());
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.sequence()).isEqualTo(2);
        assertThat(off.status()).isEqualTo("CANCELLED");
    }

    @Test
    void isReadByAnotherProgramTheSameWay() throws Exception {
        meetings.invite(at.siyuan(), id);
        var text = text(calendar(toLin().getLast()));
        assertThat(text.lines())
                .allSatisfy(it ->
                        assertThat(it.getBytes(StandardCharsets.UTF_8))
                                .hasSizeLessThanOrEqualTo(75));
        OtherProgram.read(text, "REQUEST", lists.card(at.siyuan(), id));
        meetings.cancel(at.siyuan(), id, "改期");
        OtherProgram.read(text(calendar(toLin().getLast())), "CANCEL", lists.card(at.siyuan(), id));
    }

    @Test
    void carriesTheSameAsAFileAndNothingInternal() throws Exception {
        meetings.invite(at.siyuan(), id);
        var mail = toLin().getLast();
        var kinds = new ArrayList<String>();
        for (var part : parts(mail)) {
            kinds.add(part.getContentType().replaceAll(";.*", "").strip());
            assertThat(text(part)).doesNotContain(Rounds.CANARY);
            if (part instanceof BodyPart file && file.getFileName() != null) {
                assertThat(file.getFileName()).isEqualTo("invite.ics");
            }
        }
        assertThat(kinds)
                .containsExactly("text/plain", "text/html", "text/calendar", "application/ics");
        assertThat(mail.getSubject()).contains(id.number()).contains("專屬溝通會");
        assertThat(text(parts(mail).getFirst())).contains("（Asia/Taipei）").contains("12 樓");
    }

    @Test
    void isSentOnceForEachChange() throws Exception {
        meetings.invite(at.siyuan(), id);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> meetings.invite(at.siyuan(), id))
                .withMessage("meeting.refused.nobody-to-tell");
        assertThat(toLin()).hasSize(1);
    }

    @Test
    void saysOnlyToWhoWasTakenOffThatTheyAreNotAsked() throws Exception {
        meetings.invite(at.siyuan(), id);
        var lin = lists.get(at.siyuan(), id).theirs().getFirst();
        preparations.takeOff(at.siyuan(), id, lin.id());
        var off = Ics.read(text(calendar(toLin().getLast())));
        assertThat(off.method()).isEqualTo("CANCEL");
        assertThat(off.attendees()).hasSize(1);
        assertThat(lists.get(at.siyuan(), id).untold()).hasSize(2);
    }

    @Test
    void takesTheAnswerOfACalendarFromItsSenderOnly() throws Exception {
        meetings.invite(at.siyuan(), id);
        var invitation = Ics.read(text(calendar(toLin().getLast())));
        var yes = Ics.reply(invitation, at.lin().email(), "ACCEPTED", "會帶上倉儲主任");

        assertThat(answers.answered(yes, "somebody@else.example").kind())
                .isEqualTo(ReplyOutcome.Kind.NOT_INVITED);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.NONE);
        assertThat(answers.answered(yes, at.lin().email().toUpperCase()).kind())
                .isEqualTo(ReplyOutcome.Kind.TAKEN);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.ACCEPTED);
        assertThat(lin().answerWords()).isEqualTo("會帶上倉儲主任");
    }

    private Attendee lin() {
        return lists.get(at.siyuan(), id).theirs().getFirst();
    }

    @Test
    void takesNoAnswerToAnEarlierInvitation() throws Exception {
        meetings.invite(at.siyuan(), id);
        var first = Ics.read(text(calendar(toLin().getLast())));
        var card = lists.card(at.siyuan(), id);
        meetings.change(
                at.siyuan(), id, null, rounds.plan(at, card.startsAt().plus(Duration.ofDays(1))));
        meetings.invite(at.siyuan(), id);
        assertThat(
                        answers.answered(
                                        Ics.reply(first, at.lin().email(), "ACCEPTED", ""),
                                        at.lin().email())
                                .kind())
                .isEqualTo(ReplyOutcome.Kind.OUTDATED);
        assertThat(lin().answer()).isEqualTo(AttendeeAnswer.NONE);
    }

    @Test
    void readsNoAnswerIntoWhatIsNone() {
        for (var text :
                List.of(
                        "",
                        "hello",
                        "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n",
                        "BEGIN:VCALENDAR\r\n".repeat(5000))) {
            assertThat(answers.answered(text, at.lin().email()).kind())
                    .isEqualTo(ReplyOutcome.Kind.NO_ANSWER);
        }
        var foreign =
                new Ics("REQUEST", "6882C1FE@lotus", 0, rounds.start(), "", "", "", List.of());
        assertThat(
                        answers.answered(
                                        Ics.reply(foreign, at.lin().email(), "DECLINED", ""),
                                        at.lin().email())
                                .kind())
                .isEqualTo(ReplyOutcome.Kind.NOT_INVITED);
    }
}
