package org.heed.meeting.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ContactId;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.heed.meeting.Answers;
import org.heed.meeting.AttendeeAnswer;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.ItemId;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Preparations;
import org.heed.meeting.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who comes to a meeting, its agenda, its first words, the client's questions. */
@RestController
@RequestMapping("/api/v1/meetings/{number}")
class PreparationResource {

    private final Preparations preparations;
    private final Answers answers;
    private final MeetingLists lists;

    PreparationResource(Preparations preparations, Answers answers, MeetingLists lists) {
        this.preparations = preparations;
        this.answers = answers;
        this.lists = lists;
    }

    /** The first words, and what must not be promised. */
    record Opening(@Nullable String opening, @Nullable String mustNot) {}

    /** One of us, or of the client. */
    record Asked(@Nullable Long person, @Nullable Long contact) {}

    /** What they want, what they fear. */
    record Known(@Nullable String wants, @Nullable String fears) {}

    /** accepted, tentative or declined. */
    record Answer(@Nullable String answer) {}

    /** An item of the agenda. */
    record Item(@Nullable String title, @Nullable Integer minutes, @Nullable String speaker) {}

    /** A question of the client. */
    record Question(
            @Nullable String question, @Nullable String answer, @Nullable String evidence) {}

    @PutMapping("/opening")
    ResponseEntity<MeetingJson> open(
            Me me,
            @PathVariable String number,
            @RequestBody Opening input,
            HttpServletRequest request) {
        Api.matching(
                request,
                seen ->
                        preparations.open(
                                me,
                                Read.id(number),
                                seen,
                                Read.text(input.opening()),
                                Read.text(input.mustNot())));
        return shown(me, number);
    }

    @PostMapping("/attendees")
    ResponseEntity<MeetingJson> ask(Me me, @PathVariable String number, @RequestBody Asked input) {
        if (input.contact() != null) {
            preparations.ask(me, Read.id(number), new ContactId(input.contact()));
        } else if (input.person() != null) {
            preparations.ask(me, Read.id(number), new PersonId(input.person()));
        } else {
            throw Refused.because("kernel.refused.missing").at("person");
        }
        return shown(me, number);
    }

    @PutMapping("/attendees/{attendee}")
    ResponseEntity<MeetingJson> know(
            Me me,
            @PathVariable String number,
            @PathVariable long attendee,
            @RequestBody Known input) {
        preparations.know(
                me,
                Read.id(number),
                new AttendeeId(attendee),
                Read.text(input.wants()),
                Read.text(input.fears()));
        return shown(me, number);
    }

    @DeleteMapping("/attendees/{attendee}")
    ResponseEntity<MeetingJson> takeOff(
            Me me, @PathVariable String number, @PathVariable long attendee) {
        preparations.takeOff(me, Read.id(number), new AttendeeId(attendee));
        return shown(me, number);
    }

    @PostMapping("/attendees/{attendee}/answer")
    ResponseEntity<MeetingJson> answer(
            Me me,
            @PathVariable String number,
            @PathVariable long attendee,
            @RequestBody Answer input) {
        var answer =
                AttendeeAnswer.of(Read.text(input.answer()))
                        .orElseThrow(
                                () -> Refused.because("kernel.refused.not-a-choice").at("answer"));
        answers.answer(me, Read.id(number), new AttendeeId(attendee), answer);
        return shown(me, number);
    }

    @PostMapping("/items")
    ResponseEntity<MeetingJson> add(Me me, @PathVariable String number, @RequestBody Item input) {
        preparations.add(
                me,
                Read.id(number),
                Read.text(input.title()),
                minutes(input),
                Read.text(input.speaker()));
        return shown(me, number);
    }

    private static int minutes(Item input) {
        return input.minutes() == null ? 10 : input.minutes();
    }

    @PutMapping("/items/{item}")
    ResponseEntity<MeetingJson> revise(
            Me me, @PathVariable String number, @PathVariable long item, @RequestBody Item input) {
        preparations.revise(
                me,
                Read.id(number),
                new ItemId(item),
                Read.text(input.title()),
                minutes(input),
                Read.text(input.speaker()));
        return shown(me, number);
    }

    @DeleteMapping("/items/{item}")
    ResponseEntity<MeetingJson> remove(
            Me me, @PathVariable String number, @PathVariable long item) {
        preparations.remove(me, Read.id(number), new ItemId(item));
        return shown(me, number);
    }

    @PostMapping("/questions")
    ResponseEntity<MeetingJson> question(
            Me me, @PathVariable String number, @RequestBody Question input) {
        preparations.question(
                me,
                Read.id(number),
                Read.text(input.question()),
                Read.text(input.answer()),
                Read.text(input.evidence()));
        return shown(me, number);
    }

    /** {@code If-Match} carries the question's own version. */
    @PutMapping("/questions/{question}")
    ResponseEntity<MeetingJson> answerQuestion(
            Me me,
            @PathVariable String number,
            @PathVariable long question,
            @RequestBody Question input,
            HttpServletRequest request) {
        Api.matching(
                request,
                seen ->
                        preparations.answer(
                                me,
                                Read.id(number),
                                new QuestionId(question),
                                seen,
                                Read.text(input.question()),
                                Read.text(input.answer()),
                                Read.text(input.evidence())));
        return shown(me, number);
    }

    private ResponseEntity<MeetingJson> shown(Me me, String number) {
        return Read.shown(lists, me, Read.id(number));
    }
}
