package org.heed.clock.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.clock.RecountLine;
import org.heed.clock.RecountStanding;
import org.heed.clock.Recounts;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;

/** {@code /api/v1/policies/recount}: running clocks, counted anew by changed policies. */
@RestController
class RecountsResource {

    private static final String PATH = "/api/v1/policies/recount";

    private final Recounts recounts;

    RecountsResource(Recounts recounts) {
        this.recounts = recounts;
    }

    /** How far the last one has come; {@code ETag} is what a new one would have to name. */
    @GetMapping(PATH)
    ResponseEntity<StandingJson> show(Me me) {
        int edition = Math.toIntExact(recounts.edition(me));
        var last = recounts.last(me).map(StandingJson::of).orElse(StandingJson.NEVER);
        return Api.shown(edition, last);
    }

    /**
     * What would change, by the age of the clocks. A slice may hold fewer than asked for and still
     * have a next one. {@code ETag} is what a recount has to name.
     */
    @GetMapping(PATH + "/preview")
    ResponseEntity<Slice<LineJson>> preview(
            Me me,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int edition = Math.toIntExact(recounts.edition(me));
        var slice = recounts.preview(me, Api.limit(limit), cursor);
        return Api.shown(
                edition,
                new Slice<>(slice.items().stream().map(LineJson::of).toList(), slice.next()));
    }

    /** Begins, in the background; {@code If-Match} names what was previewed. */
    @PostMapping(PATH)
    ResponseEntity<StandingJson> begin(Me me, HttpServletRequest http) {
        int edition = Api.ifMatch(http);
        return Api.matching(
                http,
                () -> {
                    recounts.begin(me, edition);
                    return show(me);
                });
    }

    /** {@code after} is left out when no such clock is asked for any more. */
    record LineJson(
            String subject, String label, String kind, Instant before, @Nullable Instant after) {

        static LineJson of(RecountLine line) {
            return new LineJson(
                    line.subject().toString(),
                    line.label(),
                    line.kind().word(),
                    line.before(),
                    line.after());
        }
    }

    /** {@code askedAt} is left out when nobody ever asked. */
    record StandingJson(
            @Nullable Instant askedAt, long looked, long moved, boolean done, boolean overtaken) {

        static final StandingJson NEVER = new StandingJson(null, 0, 0, true, false);

        static StandingJson of(RecountStanding it) {
            return new StandingJson(
                    it.askedAt(), it.looked(), it.moved(), it.done(), it.overtaken());
        }
    }
}
