package org.heed.meeting.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.complaint.ComplaintNumber;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.heed.meeting.AttendeeId;
import org.heed.meeting.Huddles;
import org.heed.meeting.ItemId;
import org.heed.meeting.LineForm;
import org.heed.meeting.LineId;
import org.heed.meeting.LineKind;
import org.heed.meeting.MeetingLists;
import org.heed.meeting.Minutes;
import org.heed.meeting.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** What is written in a meeting and what it leads to: notes, lines, minutes, a huddle's plan. */
@RestController
class OutcomeResource {

    private static final String MEETING = "/api/v1/meetings/{number}";

    private final Notes notes;
    private final Minutes minutes;
    private final Huddles huddles;
    private final MeetingLists lists;

    OutcomeResource(Notes notes, Minutes minutes, Huddles huddles, MeetingLists lists) {
        this.notes = notes;
        this.minutes = minutes;
        this.huddles = huddles;
        this.lists = lists;
    }

    /** What was said under an item. */
    record Noted(@Nullable String notes) {}

    /**
     * What was said and is to become more than words.
     *
     * @param kind decision, promise, action or complaint
     * @param owner, due of a promise and an action
     */
    record Line(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String language,
            @Nullable Long item,
            @Nullable Long owner,
            @Nullable Instant due) {}

    /** A text. */
    record Text(@Nullable String text, @Nullable String language) {}

    /** {@code If-Match} carries the item's own version. */
    @PutMapping(MEETING + "/items/{item}/notes")
    ResponseEntity<MeetingJson> note(
            Me me,
            @PathVariable String number,
            @PathVariable long item,
            @RequestBody Noted input,
            HttpServletRequest request) {
        Api.matching(
                request,
                seen ->
                        notes.note(
                                me,
                                Read.id(number),
                                new ItemId(item),
                                seen,
                                Read.text(input.notes())));
        return shown(me, number);
    }

    @PostMapping(MEETING + "/lines")
    ResponseEntity<MeetingJson> capture(
            Me me, @PathVariable String number, @RequestBody Line input) {
        var card = lists.card(me, Read.id(number));
        var kind =
                MeetingInput.said(input.kind(), "kind", LineKind::of)
                        .orElseThrow(() -> Refused.because("kernel.refused.missing").at("kind"));
        notes.capture(
                me,
                card.id(),
                new LineForm(
                        kind,
                        Read.text(input.text()),
                        MeetingInput.said(input.language(), "language", Language::of)
                                .orElse(card.language()),
                        input.item() == null ? null : new ItemId(input.item()),
                        input.owner() == null ? null : new PersonId(input.owner()),
                        input.due()));
        return shown(me, number);
    }

    @PostMapping(MEETING + "/lines/{line}/completion")
    ResponseEntity<MeetingJson> finish(
            Me me, @PathVariable String number, @PathVariable long line) {
        notes.finish(me, Read.id(number), new LineId(line));
        return shown(me, number);
    }

    /** A text to edit, in the meeting's language. */
    @GetMapping(MEETING + "/minutes/draft")
    Text draft(Me me, @PathVariable String number) {
        var card = lists.card(me, Read.id(number));
        return new Text(minutes.draft(me, card.id()), card.language().tag());
    }

    @PostMapping(MEETING + "/minutes")
    ResponseEntity<MeetingJson> send(Me me, @PathVariable String number, @RequestBody Text input) {
        var card = lists.card(me, Read.id(number));
        minutes.send(
                me,
                card.id(),
                Read.text(input.text()),
                MeetingInput.said(input.language(), "language", Language::of)
                        .orElse(card.language()));
        return shown(me, number);
    }

    @PostMapping(MEETING + "/attendees/{attendee}/confirmation")
    ResponseEntity<MeetingJson> confirm(
            Me me, @PathVariable String number, @PathVariable long attendee) {
        minutes.confirm(me, Read.id(number), new AttendeeId(attendee));
        return shown(me, number);
    }

    /** Opens a huddle about a complaint, or answers the one that is open. */
    @PostMapping("/api/v1/complaints/{complaint}/huddle")
    ResponseEntity<MeetingJson> huddle(Me me, @PathVariable String complaint) {
        var number = ComplaintNumber.of(complaint).orElseThrow(NotFound::new);
        return Read.shown(lists, me, huddles.open(me, number));
    }

    @PostMapping(MEETING + "/plan")
    ResponseEntity<MeetingJson> conclude(
            Me me, @PathVariable String number, @RequestBody Text input) {
        var card = lists.card(me, Read.id(number));
        huddles.conclude(
                me,
                card.id(),
                Read.text(input.text()),
                MeetingInput.said(input.language(), "language", Language::of)
                        .orElse(card.language()));
        return shown(me, number);
    }

    private ResponseEntity<MeetingJson> shown(Me me, String number) {
        return Read.shown(lists, me, Read.id(number));
    }
}
