package org.heed.meeting.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.meeting.AgendaItem;
import org.heed.meeting.Attendee;
import org.heed.meeting.ClientQuestion;
import org.heed.meeting.MeetingCard;
import org.heed.meeting.MeetingLine;
import org.heed.meeting.MeetingState;
import org.heed.meeting.MeetingWhole;
import org.heed.meeting.MinutesVersion;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/**
 * A meeting as the API shows it, to us.
 *
 * @param about what people call the record it is about
 * @param state planned, invited, running, held, minutes-sent, confirmed, no-answer or cancelled
 * @param answerBy until when the client is asked to confirm the minutes
 * @param attendees, items, questions, lines, minutes, plan only of a single meeting
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeetingJson(
        String number,
        String kind,
        String about,
        long client,
        @Nullable Long project,
        String title,
        String language,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String place,
        String link,
        long organiser,
        String organiserName,
        String opening,
        String mustNot,
        String state,
        @Nullable Instant answerBy,
        int sequence,
        @Nullable List<AttendeeJson> attendees,
        @Nullable List<ItemJson> items,
        @Nullable List<QuestionJson> questions,
        @Nullable List<LineJson> lines,
        @Nullable List<MinutesJson> minutes,
        @Nullable String plan,
        int version) {

    /** Who is to come; one of {@code person} and {@code contact}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AttendeeJson(
            long id,
            @Nullable Long person,
            @Nullable Long contact,
            String name,
            String wants,
            String fears,
            String answer,
            @Nullable Instant answeredAt,
            boolean told,
            @Nullable Boolean came,
            @Nullable Integer confirmedMinutes) {

        static AttendeeJson of(Attendee it, int sequence) {
            var person = it.person();
            var contact = it.contact();
            return new AttendeeJson(
                    it.id().value(),
                    person == null ? null : person.value(),
                    contact == null ? null : contact.value(),
                    it.name(),
                    it.wants(),
                    it.fears(),
                    it.answer().word(),
                    it.answeredAt(),
                    it.knows(sequence),
                    it.came(),
                    it.confirmedMinutes());
        }
    }

    /** An item of the agenda; {@code version} is its own. */
    record ItemJson(
            long id,
            int position,
            String title,
            int minutes,
            String speaker,
            boolean closing,
            String notes,
            int version) {

        static ItemJson of(AgendaItem it) {
            return new ItemJson(
                    it.id().value(),
                    it.position(),
                    it.title(),
                    it.minutes(),
                    it.speaker(),
                    it.closing(),
                    it.notes(),
                    it.version());
        }
    }

    /** A question of the client; {@code version} is its own. */
    record QuestionJson(long id, String question, String answer, String evidence, int version) {

        static QuestionJson of(ClientQuestion it) {
            return new QuestionJson(
                    it.id().value(), it.question(), it.answer(), it.evidence(), it.version());
        }
    }

    /** What it led to; {@code made} is the record a line became. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(
            long id,
            String kind,
            String text,
            @Nullable Long owner,
            @Nullable Instant due,
            @Nullable String made,
            @Nullable Instant doneAt) {

        static LineJson of(MeetingLine it) {
            var owner = it.owner();
            var made = it.made();
            return new LineJson(
                    it.id().value(),
                    it.kind().word(),
                    it.text(),
                    owner == null ? null : owner.value(),
                    it.dueAt(),
                    made == null ? null : made.toString(),
                    it.doneAt());
        }
    }

    /** Minutes as they were sent. */
    record MinutesJson(int number, String text, String language, Instant sentAt) {

        static MinutesJson of(MinutesVersion it) {
            return new MinutesJson(it.number(), it.text(), it.language().tag(), it.sentAt());
        }
    }

    static MeetingJson of(MeetingCard it) {
        return of(it, null);
    }

    static MeetingJson of(MeetingWhole whole) {
        return of(whole.card(), whole);
    }

    private static MeetingJson of(MeetingCard it, @Nullable MeetingWhole whole) {
        var project = it.project();
        var plan = whole == null ? null : whole.plan();
        return new MeetingJson(
                it.number(),
                it.kind().word(),
                it.aboutLabel(),
                it.client().value(),
                project == null ? null : project.value(),
                it.title(),
                it.language().tag(),
                it.startsAt(),
                it.endsAt(),
                it.zone().getId(),
                it.place(),
                it.link(),
                it.organiser().value(),
                it.organiserName(),
                it.opening(),
                it.mustNot(),
                it.state().word(),
                it.state() instanceof MeetingState.MinutesSent sent ? sent.answerBy() : null,
                it.sequence(),
                whole == null
                        ? null
                        : whole.attendees().stream()
                                .map(one -> AttendeeJson.of(one, it.sequence()))
                                .toList(),
                whole == null ? null : whole.items().stream().map(ItemJson::of).toList(),
                whole == null ? null : whole.questions().stream().map(QuestionJson::of).toList(),
                whole == null ? null : whole.lines().stream().map(LineJson::of).toList(),
                whole == null ? null : whole.minutes().stream().map(MinutesJson::of).toList(),
                plan == null ? null : plan.text(),
                it.version());
    }
}
