package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.rhythm.NewPlanItem;
import org.heed.rhythm.PlanItem;
import org.heed.rhythm.PlanItemId;
import org.heed.rhythm.PlanLists;
import org.heed.rhythm.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;

/** {@code /api/v1/communication-plans}: lines of plans, what is due first in front. */
@RestController
@RequestMapping("/api/v1/communication-plans")
class PlanResource {

    private final Plans plans;
    private final PlanLists lists;
    private final Topics topics;
    private final Api api;
    private final Clock clock;

    PlanResource(Plans plans, PlanLists lists, Topics topics, Api api, Clock clock) {
        this.plans = plans;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
        this.clock = clock;
    }

    /** What is said to whom, every so many days; about is a client or a project. */
    record PlanInput(
            @Nullable String about,
            @Nullable String what,
            @Nullable Long contact,
            @Nullable Integer every,
            @Nullable String channel,
            @Nullable Long owner,
            @Nullable Instant first) {}

    /** It was said. */
    record Completion(@Nullable Instant at, @Nullable String words) {}

    /** It is left out this time. */
    record Omission(@Nullable String why) {}

    /**
     * @param every days
     * @param due when it is due next
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanJson(
            long id,
            long client,
            @Nullable Long project,
            String what,
            long contact,
            String contactName,
            int every,
            String channel,
            long owner,
            Instant due,
            @Nullable Instant last,
            int skipped,
            @Nullable Instant ended,
            int version) {

        static PlanJson of(PlanItem it) {
            var project = it.project();
            return new PlanJson(
                    it.id().value(),
                    it.client().value(),
                    project == null ? null : project.value(),
                    it.what(),
                    it.contact().value(),
                    it.contactName(),
                    it.every(),
                    it.channel().word(),
                    it.owner().value(),
                    it.due(),
                    it.last(),
                    it.skipped(),
                    it.ended(),
                    it.version());
        }
    }

    /**
     * @param about a client or a project; then its whole plan
     * @param mine only what is mine to say
     */
    @GetMapping
    Slice<PlanJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (about != null) {
            var matter = topics.get(me, about, "about");
            return new Slice<>(lists.of(me, matter.client(), matter.project()), null)
                    .map(PlanJson::of);
        }
        return lists.list(me, mine, Cursor.read(cursor, 2), Api.limit(limit)).map(PlanJson::of);
    }

    @PostMapping
    @Creates(PlanJson.class)
    ResponseEntity<String> create(Me me, @RequestBody PlanInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id =
                            plans.plan(
                                    me,
                                    matter,
                                    new NewPlanItem(
                                            Read.text(input.what()),
                                            Read.contact(input.contact()),
                                            Read.days(input.every()),
                                            Read.channel(input.channel(), Channel.EMAIL),
                                            Read.owner(me, input.owner()),
                                            input.first()));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/communication-plans/" + id.value(),
                            made.version(),
                            PlanJson.of(made));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<PlanJson> show(Me me, @PathVariable long id) {
        var item = lists.get(me, new PlanItemId(id));
        return Api.shown(item.version(), PlanJson.of(item));
    }

    @PostMapping("/{id}/completion")
    ResponseEntity<PlanJson> complete(
            Me me, @PathVariable long id, @RequestBody Completion input, HttpServletRequest http) {
        var item = lists.get(me, new PlanItemId(id));
        Api.matching(
                http,
                version ->
                        plans.done(
                                me,
                                item.id(),
                                version,
                                Read.moment(input.at(), clock.instant()),
                                Read.text(input.words())));
        return show(me, id);
    }

    @PostMapping("/{id}/omission")
    ResponseEntity<PlanJson> skip(
            Me me, @PathVariable long id, @RequestBody Omission input, HttpServletRequest http) {
        var item = lists.get(me, new PlanItemId(id));
        Api.matching(http, version -> plans.skip(me, item.id(), version, Read.text(input.why())));
        return show(me, id);
    }

    @PostMapping("/{id}/end")
    ResponseEntity<Void> end(Me me, @PathVariable long id, HttpServletRequest http) {
        var item = lists.get(me, new PlanItemId(id));
        Api.matching(http, version -> plans.end(me, item.id(), version));
        return ResponseEntity.noContent().build();
    }
}
