package org.heed.promise.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
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

/** {@code /api/v1/promises}, nearest date first. */
@RestController
@RequestMapping("/api/v1/promises")
class PromiseResource {

    private final Promises promises;
    private final PromiseLists lists;
    private final WarningsApi warnings;
    private final Topics topics;
    private final Api api;
    private final Clock clock;

    PromiseResource(
            Promises promises,
            PromiseLists lists,
            WarningsApi warnings,
            Topics topics,
            Api api,
            Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.warnings = warnings;
        this.topics = topics;
        this.api = api;
        this.clock = clock;
    }

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
                    var wanted = input.about(me, matter, clock.instant());
                    var spoken = warnings.of(me, wanted, request);
                    var id = promises.make(me, wanted);
                    var promise = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/promises/" + id.value(),
                            promise.version(),
                            PromiseJson.of(promise, spoken));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<PromiseJson> show(Me me, @PathVariable long id) {
        return shown(me, new PromiseId(id));
    }

    private ResponseEntity<PromiseJson> shown(Me me, PromiseId id) {
        var promise = lists.get(me, id);
        return Api.shown(promise.version(), PromiseJson.of(promise));
    }
}
