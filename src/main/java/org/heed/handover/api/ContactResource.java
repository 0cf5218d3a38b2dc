package org.heed.handover.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ContactId;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Meetings;
import org.heed.identity.Me;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/**
 * The key contacts of a hand-over. That they have met follows from touchpoints, which are recorded
 * as such.
 */
@RestController
@RequestMapping("/api/v1/handovers/{id}/contacts/{contact}")
class ContactResource {

    private final Meetings meetings;
    private final HandoverLists lists;

    ContactResource(Meetings meetings, HandoverLists lists) {
        this.meetings = meetings;
        this.lists = lists;
    }

    /** The day on which they are to meet. */
    record Plan(@Nullable LocalDate plannedOn) {}

    /** Why they need not meet. */
    record Excuse(@Nullable String why) {}

    @GetMapping
    ResponseEntity<HandoverJson.Contact> show(
            Me me, @PathVariable long id, @PathVariable long contact) {
        var it = lists.meeting(me, new HandoverId(id), new ContactId(contact));
        return Api.shown(it.version(), HandoverJson.Contact.of(it));
    }

    /** Names one more. */
    @PutMapping
    ResponseEntity<HandoverJson.Contact> add(
            Me me, @PathVariable long id, @PathVariable long contact) {
        meetings.add(me, new HandoverId(id), new ContactId(contact));
        return show(me, id, contact);
    }

    @PutMapping("/plan")
    ResponseEntity<HandoverJson.Contact> plan(
            Me me,
            @PathVariable long id,
            @PathVariable long contact,
            @RequestBody Plan input,
            HttpServletRequest request) {
        var day = Given.given(input.plannedOn(), "plannedOn");
        return Api.matching(
                request,
                () -> {
                    meetings.plan(
                            me,
                            new HandoverId(id),
                            new ContactId(contact),
                            Api.maybeIfMatch(request).orElse(null),
                            day);
                    return show(me, id, contact);
                });
    }

    @PostMapping("/excuse")
    ResponseEntity<HandoverJson.Contact> excuse(
            Me me,
            @PathVariable long id,
            @PathVariable long contact,
            @RequestBody Excuse input,
            HttpServletRequest request) {
        return Api.matching(
                request,
                () -> {
                    meetings.excuse(
                            me,
                            new HandoverId(id),
                            new ContactId(contact),
                            Api.maybeIfMatch(request).orElse(null),
                            Given.text(input.why()));
                    return show(me, id, contact);
                });
    }
}
