package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.rhythm.RhythmId;
import org.heed.rhythm.RhythmLine;
import org.heed.rhythm.RhythmLists;
import org.heed.rhythm.RhythmTerms;
import org.heed.rhythm.Rhythms;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** {@code /api/v1/rhythms}, the longest silence first. */
@RestController
@RequestMapping("/api/v1/rhythms")
class RhythmResource {

    private final Rhythms rhythms;
    private final RhythmLists lists;
    private final Topics topics;
    private final Api api;

    RhythmResource(Rhythms rhythms, RhythmLists lists, Topics topics, Api api) {
        this.rhythms = rhythms;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /** How often a contact is to hear from us; about is a client or a project. */
    record RhythmInput(
            @Nullable String about,
            @Nullable Long contact,
            @Nullable Integer every,
            @Nullable String channel,
            @Nullable Long owner) {}

    /**
     * @param every days
     * @param due when silence begins, or began
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RhythmJson(
            long id,
            long client,
            @Nullable Long project,
            long contact,
            String contactName,
            int every,
            boolean agreed,
            String channel,
            @Nullable Long owner,
            @Nullable Instant lastOut,
            @Nullable Instant lastIn,
            @Nullable Instant lastTwoWay,
            Instant due,
            int version) {

        static RhythmJson of(RhythmLine it) {
            var project = it.project();
            var owner = it.owner();
            return new RhythmJson(
                    it.id().value(),
                    it.client().value(),
                    project == null ? null : project.value(),
                    it.contact().value(),
                    it.contactName(),
                    it.every(),
                    it.agreed(),
                    it.channel().word(),
                    owner == null ? null : owner.value(),
                    it.lastOut(),
                    it.lastIn(),
                    it.lastTwoWay(),
                    it.due(),
                    it.version());
        }
    }

    /**
     * @param about a client or a project; without it, those who hear too little from us
     */
    @GetMapping
    Slice<RhythmJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer limit) {
        if (about == null) {
            return new Slice<>(lists.goingSilent(me, Api.limit(limit)), null).map(RhythmJson::of);
        }
        var matter = topics.get(me, about, "about");
        return new Slice<>(lists.of(me, matter.client(), matter.project()), null)
                .map(RhythmJson::of);
    }

    @PostMapping
    @Creates(RhythmJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody RhythmInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id =
                            rhythms.agree(
                                    me,
                                    matter,
                                    new RhythmTerms(
                                            Read.contact(input.contact()),
                                            Read.days(input.every()),
                                            Read.channel(input.channel()),
                                            Read.owner(me, input.owner())));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/rhythms/" + id.value(), made.version(), RhythmJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<RhythmJson> show(Me me, @PathVariable long id) {
        var line = lists.get(me, new RhythmId(id));
        return Api.shown(line.version(), RhythmJson.of(line));
    }

    @PostMapping("/{id}/end")
    ResponseEntity<Void> stop(Me me, @PathVariable long id, HttpServletRequest http) {
        var line = lists.get(me, new RhythmId(id));
        Api.matching(http, version -> rhythms.stop(me, line.id(), version));
        return ResponseEntity.noContent().build();
    }
}
