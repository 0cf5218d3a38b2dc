package org.heed.escalation.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.escalation.NewSupport;
import org.heed.escalation.SupportCard;
import org.heed.escalation.SupportId;
import org.heed.escalation.SupportLists;
import org.heed.escalation.SupportRequests;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
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

import java.time.Duration;
import java.time.Instant;

/** {@code /api/v1/support-requests}, newest first. */
@RestController
@RequestMapping("/api/v1/support-requests")
class SupportResource {

    private final SupportRequests requests;
    private final SupportLists lists;
    private final Topics topics;
    private final Api api;

    SupportResource(SupportRequests requests, SupportLists lists, Topics topics, Api api) {
        this.requests = requests;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /** What help is needed with which record; within a day when no moment is named. */
    record SupportInput(
            @Nullable String about,
            @Nullable String text,
            @Nullable String language,
            @Nullable Instant answerBy) {}

    /** The answer. */
    record SupportAnswer(@Nullable String answer) {}

    /**
     * @param state asked, acknowledged or answered
     * @param took from asking to the answer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SupportJson(
            long id,
            String about,
            long client,
            String text,
            String language,
            long by,
            String byName,
            long to,
            String toName,
            Instant askedAt,
            Instant dueAt,
            String state,
            @Nullable Instant acknowledgedAt,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable Instant answeredAt,
            @Nullable Duration took,
            int reminders,
            int version) {

        static SupportJson of(SupportCard it) {
            return new SupportJson(
                    it.id().value(),
                    it.aboutLabel(),
                    it.client().value(),
                    it.text(),
                    it.language().tag(),
                    it.by().value(),
                    it.byName(),
                    it.to().value(),
                    it.toName(),
                    it.askedAt(),
                    it.dueAt(),
                    it.word(),
                    it.acknowledgedAt(),
                    it.answer(),
                    it.answeredBy(),
                    it.answeredAt(),
                    it.took(),
                    it.reminders(),
                    it.version());
        }
    }

    @GetMapping
    Slice<SupportJson> list(
            Me me,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, Cursor.read(cursor, 1), Api.limit(limit)).map(SupportJson::of);
    }

    @PostMapping
    @Creates(SupportJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody SupportInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id =
                            requests.ask(
                                    me,
                                    new NewSupport(
                                            matter,
                                            Read.text(input.text()),
                                            Read.language(me, input.language()),
                                            input.answerBy()));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/support-requests/" + id.value(),
                            made.version(),
                            SupportJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<SupportJson> show(Me me, @PathVariable long id) {
        var request = lists.get(me, new SupportId(id));
        return Api.shown(request.version(), SupportJson.of(request));
    }

    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<SupportJson> acknowledge(Me me, @PathVariable long id) {
        requests.acknowledge(me, new SupportId(id));
        return show(me, id);
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<SupportJson> answer(
            Me me, @PathVariable long id, @RequestBody SupportAnswer input) {
        requests.answer(me, new SupportId(id), Read.text(input.answer()));
        return show(me, id);
    }
}
