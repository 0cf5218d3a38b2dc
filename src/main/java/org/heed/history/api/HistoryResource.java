package org.heed.history.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.history.Gap;
import org.heed.history.HistoryItem;
import org.heed.history.HistoryLists;
import org.heed.history.ItemId;
import org.heed.history.Items;
import org.heed.history.Moment;
import org.heed.history.Silences;
import org.heed.identity.Me;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** {@code /api/v1/projects/{project}/history}: what happened, the latest first. */
@RestController
@RequestMapping("/api/v1/projects/{project}/history")
class HistoryResource {

    private final ProjectLists projects;
    private final HistoryLists histories;
    private final Silences silences;
    private final Items items;
    private final Clock clock;

    HistoryResource(
            ProjectLists projects,
            HistoryLists histories,
            Silences silences,
            Items items,
            Clock clock) {
        this.projects = projects;
        this.histories = histories;
        this.silences = silences;
        this.items = items;
        this.clock = clock;
    }

    /**
     * @param id as evidence names it: {@code entry-12} was recorded, {@code item-3} read from a
     *     file
     * @param kind what happened, or {@code mail} and {@code event}
     * @param facts of what was recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MomentJson(
            String id,
            Instant at,
            String kind,
            String by,
            @Nullable Map<String, String> facts,
            @Nullable String title,
            @Nullable String words,
            @Nullable String language,
            boolean clientVisible) {

        static MomentJson of(Moment moment) {
            return switch (moment) {
                case Moment.Recorded(var it) ->
                        new MomentJson(
                                moment.word(),
                                it.at(),
                                it.kind(),
                                it.actor().name(),
                                it.facts(),
                                null,
                                it.quote() == null ? null : it.quote().text(),
                                it.quote() == null ? null : it.quote().language().tag(),
                                it.clientVisible());
                case Moment.Read(var it) ->
                        new MomentJson(
                                moment.word(),
                                it.at(),
                                it.kind().word(),
                                it.from(),
                                null,
                                it.title(),
                                it.words(),
                                it.language().tag(),
                                it.clientVisible());
            };
        }
    }

    /**
     * A stretch without a contact.
     *
     * @param open nothing has followed yet
     */
    record GapJson(Instant from, Instant until, long days, boolean open) {

        static GapJson of(Gap it) {
            return new GapJson(it.from(), it.until(), it.days(), it.open());
        }
    }

    /**
     * Something read from a file; who it is from is not proven.
     *
     * @param side ours, theirs or unknown, by the address alone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemJson(
            long id,
            String kind,
            Instant at,
            @Nullable Instant endsAt,
            String title,
            String words,
            String language,
            String side,
            String fromName,
            String fromAddress,
            String recipients,
            boolean cancelled,
            boolean automatic,
            boolean clientVisible,
            int version) {

        static ItemJson of(HistoryItem it) {
            return new ItemJson(
                    it.id().value(),
                    it.kind().word(),
                    it.at(),
                    it.endsAt(),
                    it.title(),
                    it.words(),
                    it.language().tag(),
                    it.side().word(),
                    it.fromName(),
                    it.fromAddress(),
                    it.recipients(),
                    it.cancelled(),
                    it.automatic(),
                    it.clientVisible(),
                    it.version());
        }
    }

    /**
     * @param until only what happened before
     * @param clientVisible only what the client may read
     */
    @GetMapping
    Slice<MomentJson> list(
            Me me,
            @PathVariable String project,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(defaultValue = "false") boolean clientVisible,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        var id = projects.get(me, project).id();
        return histories
                .of(me, id, clientVisible, until, cursor, Api.limit(limit))
                .map(MomentJson::of);
    }

    /** Gaps that end within a span, the latest first; of the last two years when none is said. */
    @GetMapping("/gaps")
    Slice<GapJson> gaps(
            Me me,
            @PathVariable String project,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until) {
        var id = projects.get(me, project).id();
        var end = until == null ? clock.instant() : until;
        var begin = from == null ? end.minus(Duration.ofDays(731)) : from;
        return new Slice<>(
                silences.between(me, id, begin, end).stream().map(GapJson::of).toList(), null);
    }

    @GetMapping("/items/{id}")
    ResponseEntity<ItemJson> item(Me me, @PathVariable String project, @PathVariable long id) {
        var item = items.get(me, projects.get(me, project).id(), new ItemId(id));
        return Api.shown(item.version(), ItemJson.of(item));
    }
}
