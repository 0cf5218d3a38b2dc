package org.heed.promise.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.promise.PromiseFilter;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
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

/** {@code /api/v1/promises}, nearest date first. */
@RestController
@RequestMapping("/api/v1/promises")
class PromiseResource {

    private final Promises promises;
    private final PromiseLists lists;
    private final Topics topics;
    private final Api api;
    private final Clock clock;

    PromiseResource(Promises promises, PromiseLists lists, Topics topics, Api api, Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
        this.clock = clock;
    }

    /** When it was done; now when left out. */
    record Keeping(@Nullable Instant at) {}

    /** The date the client agreed to, and how they did. */
    record Renegotiation(@Nullable Instant due, @Nullable String consent) {}

    /** Why it may not be, or was not, kept. */
    record Trouble(@Nullable String why) {}

    /** How the client said that they no longer want it. */
    record Cancellation(@Nullable String evidence) {}

    /**
     * @param state open (the default), overdue, at-risk, kept, kept-late, broken, cancelled or all
     * @param about number of a record, or slug of a client
     * @param by inner id of who keeps it
     */
    @GetMapping
    Slice<PromiseJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Long by,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var matter = about == null ? null : topics.get(me, about, "about");
        var filter =
                matter != null && matter.subject().equals(matter.client().subject())
                        ? new PromiseFilter(state, matter.client().value(), by, null)
                        : new PromiseFilter(
                                state, null, by, matter == null ? null : matter.subject());
        return lists.list(me, filter, Cursor.read(cursor, 2), Api.limit(limit))
                .map(PromiseJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody PromiseInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var about = input.about() == null ? "" : input.about();
                    var matter = topics.get(me, about, "about");
                    var id = promises.make(me, input.about(me, matter, clock.instant()));
                    var promise = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/promises/" + id.value(),
                            promise.version(),
                            PromiseJson.of(promise));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<PromiseJson> show(Me me, @PathVariable long id) {
        return shown(me, new PromiseId(id));
    }

    @PostMapping("/{id}/keeping")
    ResponseEntity<PromiseJson> keep(
            Me me, @PathVariable long id, @RequestBody(required = false) @Nullable Keeping input) {
        var at = input == null || input.at() == null ? clock.instant() : input.at();
        promises.keep(me, new PromiseId(id), at);
        return shown(me, new PromiseId(id));
    }

    @PostMapping("/{id}/risk")
    ResponseEntity<PromiseJson> endanger(Me me, @PathVariable long id, @RequestBody Trouble input) {
        promises.endanger(me, new PromiseId(id), text(input.why()));
        return shown(me, new PromiseId(id));
    }

    @PostMapping("/{id}/renegotiation")
    ResponseEntity<PromiseJson> renegotiate(
            Me me, @PathVariable long id, @RequestBody Renegotiation input) {
        if (input.due() == null) {
            throw Refused.because("kernel.refused.missing").at("due");
        }
        promises.renegotiate(me, new PromiseId(id), input.due(), text(input.consent()));
        return shown(me, new PromiseId(id));
    }

    @PostMapping("/{id}/breaking")
    ResponseEntity<PromiseJson> breakIt(Me me, @PathVariable long id, @RequestBody Trouble input) {
        promises.breakIt(me, new PromiseId(id), text(input.why()));
        return shown(me, new PromiseId(id));
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<PromiseJson> cancel(
            Me me, @PathVariable long id, @RequestBody Cancellation input) {
        promises.cancelByClient(me, new PromiseId(id), text(input.evidence()));
        return shown(me, new PromiseId(id));
    }

    private ResponseEntity<PromiseJson> shown(Me me, PromiseId id) {
        var promise = lists.get(me, id);
        return Api.shown(promise.version(), PromiseJson.of(promise));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
