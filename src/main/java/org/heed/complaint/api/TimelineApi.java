package org.heed.complaint.api;

import static org.heed.complaint.api.ComplaintJson.word;

import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.timeline.Chains;
import org.heed.timeline.TimelineEntry;
import org.heed.timeline.TimelineFilter;
import org.heed.timeline.TimelineLists;
import org.heed.timeline.Verification;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Everything that happened to a complaint, and whether the record of it is intact. */
@RestController
@RequestMapping("/api/v1/complaints/{number}/timeline")
class TimelineApi {

    private final TimelineLists timeline;
    private final Chains chains;
    private final Shown shown;

    TimelineApi(TimelineLists timeline, Chains chains, Shown shown) {
        this.timeline = timeline;
        this.chains = chains;
        this.shown = shown;
    }

    record EntryJson(
            long id,
            Instant at,
            Instant recordedAt,
            String actorKind,
            String actor,
            String kind,
            Map<String, String> facts,
            @Nullable String text,
            @Nullable String language,
            boolean clientVisible) {

        static EntryJson of(TimelineEntry entry) {
            var quote = entry.quote();
            return new EntryJson(
                    entry.id(),
                    entry.at(),
                    entry.recordedAt(),
                    Objects.requireNonNull(word(entry.actor().kind())),
                    entry.actor().name(),
                    entry.kind(),
                    entry.facts(),
                    quote == null ? null : quote.text(),
                    quote == null ? null : quote.language().tag(),
                    entry.clientVisible());
        }
    }

    /** {@code brokenAt}: the first entry that does not hold, counted from 1, and in which way. */
    record VerificationJson(
            boolean intact,
            long entries,
            Instant verifiedAt,
            @Nullable Long brokenAt,
            @Nullable String flaw) {}

    /** The last written first. */
    @GetMapping
    Slice<EntryJson> list(
            Me me,
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var in = new Reading();
        var wanted = in.choice("filter", filter, TimelineFilter.class);
        in.done();
        return timeline.of(
                        me,
                        shown.card(me, number).id().subject(),
                        wanted == null ? TimelineFilter.ALL : wanted,
                        cursor,
                        Api.limit(limit))
                .map(EntryJson::of);
    }

    @GetMapping("/verification")
    VerificationJson verify(Me me, @PathVariable String number) {
        return switch (chains.verify(me, shown.card(me, number).id().subject())) {
            case Verification.Intact it ->
                    new VerificationJson(true, it.entries(), it.verifiedAt(), null, null);
            case Verification.Broken it ->
                    new VerificationJson(
                            false, it.entries(), it.verifiedAt(), it.sequence(), word(it.flaw()));
        };
    }
}
