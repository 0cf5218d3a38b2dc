package org.heed.escalation.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.escalation.Difficulties;
import org.heed.escalation.DifficultyCard;
import org.heed.escalation.DifficultyId;
import org.heed.escalation.DifficultyKind;
import org.heed.escalation.DifficultyLists;
import org.heed.escalation.NewDifficulty;
import org.heed.identity.Me;
import org.heed.kernel.Cursor;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.kernel.web.Form;
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
import java.util.Arrays;

/** {@code /api/v1/difficulties}, newest first. */
@RestController
@RequestMapping("/api/v1/difficulties")
class DifficultyResource {

    private final Difficulties difficulties;
    private final DifficultyLists lists;
    private final Topics topics;
    private final Api api;

    DifficultyResource(Difficulties difficulties, DifficultyLists lists, Topics topics, Api api) {
        this.difficulties = difficulties;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /** What is hard; kind is difficulty, special, rules or conflict. */
    record DifficultyInput(
            @Nullable String about,
            @Nullable String kind,
            @Nullable String text,
            @Nullable String language) {}

    /** What is agreed. */
    record Strategy(@Nullable String strategy) {}

    /**
     * @param state noted, reported, acknowledged, agreed or settled
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DifficultyJson(
            long id,
            String kind,
            String about,
            long client,
            String text,
            String language,
            long by,
            String byName,
            Instant notedAt,
            String state,
            @Nullable String leader,
            @Nullable Instant reportedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable String strategy,
            @Nullable String agreedBy,
            @Nullable Instant agreedAt,
            @Nullable Instant settledAt,
            int version) {

        static DifficultyJson of(DifficultyCard it) {
            return new DifficultyJson(
                    it.id().value(),
                    Form.slug(it.kind()),
                    it.aboutLabel(),
                    it.client().value(),
                    it.text(),
                    it.language().tag(),
                    it.by().value(),
                    it.byName(),
                    it.notedAt(),
                    it.word(),
                    it.leaderName(),
                    it.reportedAt(),
                    it.acknowledgedAt(),
                    it.strategy(),
                    it.agreedBy(),
                    it.agreedAt(),
                    it.settledAt(),
                    it.version());
        }
    }

    /**
     * @param state open (the default) or all
     */
    @GetMapping
    Slice<DifficultyJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.list(me, state, Cursor.read(cursor, 1), Api.limit(limit))
                .map(DifficultyJson::of);
    }

    @PostMapping
    @Creates(DifficultyJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody DifficultyInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id =
                            difficulties.note(
                                    me,
                                    new NewDifficulty(
                                            kind(input.kind()),
                                            matter,
                                            Read.text(input.text()),
                                            Read.language(me, input.language())));
                    var made = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/difficulties/" + id.value(),
                            made.version(),
                            DifficultyJson.of(made));
                });
    }

    private static DifficultyKind kind(@Nullable String word) {
        if (word == null) {
            return DifficultyKind.DIFFICULTY;
        }
        return Arrays.stream(DifficultyKind.values())
                .filter(it -> Form.slug(it).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at("kind"));
    }

    @GetMapping("/{id}")
    ResponseEntity<DifficultyJson> show(Me me, @PathVariable long id) {
        var difficulty = lists.get(me, new DifficultyId(id));
        return Api.shown(difficulty.version(), DifficultyJson.of(difficulty));
    }

    @PostMapping("/{id}/report")
    ResponseEntity<DifficultyJson> report(Me me, @PathVariable long id) {
        difficulties.report(me, new DifficultyId(id));
        return show(me, id);
    }

    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<DifficultyJson> acknowledge(Me me, @PathVariable long id) {
        difficulties.acknowledge(me, new DifficultyId(id));
        return show(me, id);
    }

    /** {@code If-Match} names the version the writer saw, so that nobody's words are lost. */
    @PostMapping("/{id}/strategy")
    ResponseEntity<DifficultyJson> agree(
            Me me, @PathVariable long id, @RequestBody Strategy input, HttpServletRequest http) {
        Api.matching(
                http,
                () -> {
                    difficulties.agree(
                            me,
                            new DifficultyId(id),
                            Api.maybeIfMatch(http).orElse(null),
                            Read.text(input.strategy()));
                    return id;
                });
        return show(me, id);
    }

    @PostMapping("/{id}/settlement")
    ResponseEntity<DifficultyJson> settle(Me me, @PathVariable long id) {
        difficulties.settle(me, new DifficultyId(id));
        return show(me, id);
    }
}
