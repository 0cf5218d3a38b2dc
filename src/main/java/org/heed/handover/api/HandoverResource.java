package org.heed.handover.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.Handovers;
import org.heed.handover.NewHandover;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.LocalDate;

/** Hand-overs as a whole: begun, read, handed, called off. */
@RestController
@RequestMapping("/api/v1/handovers")
class HandoverResource {

    private final Handovers handovers;
    private final HandoverLists lists;
    private final Topics topics;
    private final Api api;

    HandoverResource(Handovers handovers, HandoverLists lists, Topics topics, Api api) {
        this.handovers = handovers;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /**
     * @param about number of the project, or slug of the client
     * @param from who hands it over; whoever asks when left out
     */
    record HandoverInput(
            @Nullable String about,
            @Nullable Long from,
            @Nullable Long to,
            @Nullable String reason,
            @Nullable LocalDate plannedOn,
            @Nullable LocalDate overlapUntil) {}

    /** Why it does not take place. */
    record Why(@Nullable String why) {}

    /**
     * @param state open (the default) or all
     */
    @GetMapping
    Slice<HandoverJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (!state.equals("open") && !state.equals("all")) {
            throw Refused.because("kernel.refused.not-a-choice").at("state");
        }
        return lists.list(me, state.equals("open"), Cursor.read(cursor, 1), Api.limit(limit))
                .map(HandoverJson::of);
    }

    @PostMapping
    @Creates(HandoverJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody HandoverInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var id = handovers.prepare(me, read(me, input));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/handovers/" + id.value(),
                            made.card().version(),
                            HandoverJson.of(made));
                });
    }

    private NewHandover read(Me me, HandoverInput input) {
        var about = topics.get(me, Given.text(input.about()), "about");
        if (!about.subject().kind().equals("project") && !about.subject().kind().equals("client")) {
            throw Refused.because("conversation.refused.no-such-record").at("about");
        }
        return new NewHandover(
                about,
                input.from() == null ? me.id() : new PersonId(input.from()),
                new PersonId(Given.given(input.to(), "to")),
                Given.text(input.reason()),
                me.language(),
                Given.given(input.plannedOn(), "plannedOn"),
                input.overlapUntil());
    }

    @GetMapping("/{id}")
    ResponseEntity<HandoverJson> show(Me me, @PathVariable long id) {
        var whole = lists.get(me, new HandoverId(id));
        return Api.shown(whole.card().version(), HandoverJson.of(whole));
    }

    /** Puts it before the new one. {@code If-Match} may name the version that was seen. */
    @PostMapping("/{id}/handing")
    ResponseEntity<HandoverJson> hand(Me me, @PathVariable long id, HttpServletRequest request) {
        return Api.matching(
                request,
                () -> {
                    handovers.hand(me, new HandoverId(id), Api.maybeIfMatch(request).orElse(null));
                    return show(me, id);
                });
    }

    /** It does not take place, or not any further. */
    @PostMapping("/{id}/calling-off")
    ResponseEntity<HandoverJson> callOff(
            Me me, @PathVariable long id, @RequestBody Why input, HttpServletRequest request) {
        return Api.matching(
                request,
                () -> {
                    handovers.callOff(
                            me,
                            new HandoverId(id),
                            Api.maybeIfMatch(request).orElse(null),
                            Given.text(input.why()));
                    return show(me, id);
                });
    }
}
