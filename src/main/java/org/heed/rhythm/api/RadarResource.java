package org.heed.rhythm.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Words;
import org.heed.rhythm.Radar;
import org.heed.rhythm.RadarLine;
import org.heed.rhythm.RadarLineId;
import org.heed.rhythm.RadarLists;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /api/v1/radar}, heaviest sum first. */
@RestController
@RequestMapping("/api/v1/radar")
class RadarResource {

    private final Radar radar;
    private final RadarLists lists;
    private final Words words;

    RadarResource(Radar radar, RadarLists lists, Words words) {
        this.radar = radar;
        this.lists = lists;
        this.words = words;
    }

    /**
     * @param kind rhythm, unconfirmed, question, bad-news, promise-late, promise-open, slip, mood,
     *     plan, hand-over or replaced-contact
     * @param facts what the reason is made of; moments as ISO 8601
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignJson(
            String kind,
            String name,
            int weight,
            Instant since,
            @Nullable Long contact,
            String contactName,
            Map<String, String> facts,
            String url) {}

    /** A client or project on the radar; weight is the sum of the weights of its signs. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RadarJson(
            long id,
            long client,
            String clientName,
            @Nullable Long project,
            @Nullable String projectName,
            int weight,
            List<SignJson> signs,
            int more,
            Instant since,
            @Nullable Long owner,
            @Nullable Instant actBy,
            String step,
            int version) {}

    /** What is done about it, by whom and until when. */
    record Step(@Nullable Long owner, @Nullable Instant actBy, @Nullable String step) {}

    /**
     * @param mine only what is mine to act on
     */
    @GetMapping
    Slice<RadarJson> list(
            Me me,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, mine, Cursor.read(cursor, 2), Api.limit(limit))
                .map(it -> json(me, it));
    }

    @GetMapping("/{id}")
    ResponseEntity<RadarJson> show(Me me, @PathVariable long id) {
        var line = lists.get(me, new RadarLineId(id));
        return Api.shown(line.version(), json(me, line));
    }

    @PostMapping("/{id}/step")
    ResponseEntity<RadarJson> plan(
            Me me, @PathVariable long id, @RequestBody Step input, HttpServletRequest http) {
        var line = new RadarLineId(id);
        var by = input.actBy();
        if (by == null) {
            lists.get(me, line);
            throw Refused.because("kernel.refused.missing").at("actBy");
        }
        Api.matching(
                http,
                version ->
                        radar.plan(
                                me,
                                line,
                                version,
                                Read.owner(me, input.owner()),
                                by,
                                Read.text(input.step())));
        return show(me, id);
    }

    private RadarJson json(Me me, RadarLine it) {
        var project = it.project();
        var owner = it.owner();
        return new RadarJson(
                it.id().value(),
                it.client().value(),
                it.clientName(),
                project == null ? null : project.value(),
                project == null ? null : it.projectName(),
                it.weight(),
                it.signs().stream()
                        .map(sign ->
                                new SignJson(
                                        sign.kind().word(),
                                        words.say(
                                                me.language(), "radar.kind." + sign.kind().word()),
                                        sign.weight(),
                                        sign.since(),
                                        sign.contact() == null ? null : sign.contact().value(),
                                        sign.contactName(),
                                        sign.words().facts().entrySet().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                Map.Entry::getKey,
                                                                fact ->
                                                                        fact.getValue()
                                                                                .toString())),
                                        sign.url()))
                        .toList(),
                it.more(),
                it.since(),
                owner == null ? null : owner.value(),
                it.actBy(),
                it.step(),
                it.version());
    }
}
