package org.heed.handover.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.handover.HandoverCard;
import org.heed.handover.HandoverState;
import org.heed.handover.HandoverWhole;
import org.heed.handover.LineCard;
import org.heed.handover.LineState;
import org.heed.handover.MeetingCard;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A hand-over; its parts only where one is asked for.
 *
 * @param project none when all of the client is handed over
 * @param state prepared, handed, complete or called-off
 * @param onTheHook whether the old one still answers for lines of it
 * @param waiting lines that are not settled; {@code unmet} contacts who have not had a say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverJson(
        long id,
        long client,
        @Nullable Long project,
        String label,
        long from,
        String fromName,
        long to,
        String toName,
        String reason,
        String language,
        LocalDate plannedOn,
        @Nullable LocalDate overlapUntil,
        String state,
        boolean onTheHook,
        int waiting,
        int unmet,
        Instant preparedAt,
        @Nullable Instant handedAt,
        @Nullable Instant endedAt,
        @Nullable String calledOffWhy,
        @Nullable List<Line> lines,
        @Nullable List<Contact> contacts,
        int version) {

    static HandoverJson of(HandoverCard it) {
        return of(it, null, null);
    }

    static HandoverJson of(HandoverWhole it) {
        return of(
                it.card(),
                it.lines().stream().map(Line::of).toList(),
                it.meetings().stream().map(Contact::of).toList());
    }

    private static HandoverJson of(
            HandoverCard it, @Nullable List<Line> lines, @Nullable List<Contact> contacts) {
        var state = it.state();
        return new HandoverJson(
                it.id().value(),
                it.client().value(),
                it.project() == null ? null : it.project().value(),
                it.label(),
                it.from().value(),
                it.fromName(),
                it.to().value(),
                it.toName(),
                it.reason(),
                it.language().tag(),
                it.plannedOn(),
                it.overlapUntil(),
                state.word(),
                it.onTheHook(),
                it.waiting(),
                it.unmet(),
                it.preparedAt(),
                switch (state) {
                    case HandoverState.Prepared _ -> null;
                    case HandoverState.Handed now -> now.at();
                    case HandoverState.Complete now -> now.handedAt();
                    case HandoverState.CalledOff now -> now.handedAt();
                },
                switch (state) {
                    case HandoverState.Prepared _, HandoverState.Handed _ -> null;
                    case HandoverState.Complete now -> now.at();
                    case HandoverState.CalledOff now -> now.at();
                },
                state instanceof HandoverState.CalledOff off ? off.why() : null,
                lines,
                contacts,
                it.version());
    }

    /**
     * One thing to accept.
     *
     * @param kind a kind of record, a built-in item of the checklist, or own
     * @param record the inner id of that record; none for the checklist
     * @param label what it says; none for a built-in item, whose kind says it
     * @param state open, asked, accepted, declined, stays or over
     * @param why it was declined, or stays with the old one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            long id,
            String kind,
            @Nullable Long record,
            @Nullable String label,
            @Nullable String url,
            @Nullable Instant dueAt,
            String note,
            @Nullable String question,
            @Nullable String answer,
            String state,
            @Nullable String why,
            int version) {

        static Line of(LineCard it) {
            var subject = it.subject();
            var talk = it.talk();
            return new Line(
                    it.id().value(),
                    it.kind(),
                    subject == null ? null : subject.id(),
                    it.builtIn() ? null : it.label(),
                    it.url().isEmpty() ? null : it.url(),
                    it.dueAt(),
                    it.note(),
                    talk == null ? null : talk.question(),
                    talk == null ? null : talk.answer(),
                    it.state().word(),
                    switch (it.state()) {
                        case LineState.Declined now -> now.why();
                        case LineState.Stays now -> now.why();
                        case LineState.Open _, LineState.Asked _ -> null;
                        case LineState.Accepted _, LineState.Over _ -> null;
                    },
                    it.version());
        }
    }

    /**
     * Somebody to meet.
     *
     * @param state unmet, introduced, confirmed or excused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Contact(
            long contact,
            String name,
            String introducer,
            @Nullable LocalDate plannedOn,
            @Nullable Instant introducedAt,
            @Nullable Instant confirmedAt,
            String state,
            @Nullable String excusedWhy,
            int alarms,
            int version) {

        static Contact of(MeetingCard it) {
            return new Contact(
                    it.contact().value(),
                    it.name(),
                    it.introducerName(),
                    it.plannedOn(),
                    it.introducedAt(),
                    it.confirmedAt(),
                    it.word(),
                    it.excusedWhy(),
                    it.alarms(),
                    it.version());
        }
    }
}
