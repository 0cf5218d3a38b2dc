package org.heed.conversation.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Matter;
import org.heed.conversation.Topics;
import org.heed.conversation.TouchpointId;
import org.heed.conversation.TouchpointLists;
import org.heed.conversation.Touchpoints;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
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

/** {@code /api/v1/touchpoints}: real contacts, newest first. */
@RestController
@RequestMapping("/api/v1/touchpoints")
class TouchpointResource {

    private final Touchpoints touchpoints;
    private final TouchpointLists lists;
    private final Topics topics;
    private final Api api;
    private final Clock clock;

    TouchpointResource(
            Touchpoints touchpoints, TouchpointLists lists, Topics topics, Api api, Clock clock) {
        this.touchpoints = touchpoints;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
        this.clock = clock;
    }

    /** About one record, named as people name it; without one, everything one may see. */
    @GetMapping
    Slice<TouchpointJson> list(
            Me me,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var after = Cursor.read(cursor, 2);
        int most = Api.limit(limit);
        if (about == null) {
            return lists.all(me, after, most).map(TouchpointJson::of);
        }
        var matter = topics.get(me, about, "about");
        return found(me, matter, after, most);
    }

    private Slice<TouchpointJson> found(Me me, Matter matter, @Nullable Cursor after, int most) {
        var found =
                matter.subject().equals(matter.client().subject())
                        ? lists.ofClient(me, matter.client(), after, most)
                        : lists.of(me, matter.subject(), after, most);
        return found.map(TouchpointJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody TouchpointInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, input.named(), "about");
                    var id = touchpoints.record(me, input.about(matter, clock.instant()));
                    return new Api.Made(
                            "/api/v1/touchpoints/" + id.value(),
                            1,
                            TouchpointJson.of(lists.get(me, id)));
                });
    }

    @GetMapping("/{id}")
    ResponseEntity<TouchpointJson> show(Me me, @PathVariable long id) {
        return Api.shown(1, TouchpointJson.of(lists.get(me, new TouchpointId(id))));
    }
}
