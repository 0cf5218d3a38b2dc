package org.heed.lesson.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.lesson.LessonCard;
import org.heed.lesson.LessonId;
import org.heed.lesson.LessonLists;
import org.heed.lesson.LessonText;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;

/** {@code /api/v1/lessons}, newest first. */
@RestController
@RequestMapping("/api/v1/lessons")
class LessonResource {

    private final Lessons lessons;
    private final LessonLists lists;
    private final Topics topics;
    private final Api api;

    LessonResource(Lessons lessons, LessonLists lists, Topics topics, Api api) {
        this.lessons = lessons;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /**
     * @param about number of the complaint or project it comes from, or slug of the client; fixed
     *     once it is written
     * @param owner the token's owner when left out
     */
    record LessonInput(
            @Nullable String about,
            @Nullable String condition,
            @Nullable String advice,
            @Nullable String evidence,
            @Nullable String language,
            @Nullable Long owner,
            @Nullable List<@Nullable String> causes,
            @Nullable Boolean shared) {

        LessonText text(Me me) {
            return new LessonText(
                    condition == null ? "" : condition,
                    advice == null ? "" : advice,
                    evidence == null ? "" : evidence,
                    language == null
                            ? me.language()
                            : Language.of(language)
                                    .orElseThrow(() ->
                                            Refused.because("kernel.refused.not-a-choice")
                                                    .at("language")),
                    owner == null ? me.id() : new PersonId(owner),
                    named(),
                    shared != null && shared);
        }

        private List<String> named() {
            var given = causes == null ? List.<@Nullable String>of() : causes;
            return given.stream()
                    .map(it -> {
                        if (it == null) {
                            throw Refused.because("kernel.refused.missing").at("causes");
                        }
                        return it;
                    })
                    .toList();
        }
    }

    /**
     * @param about what people call the case it came from; none, like the evidence, for a reader
     *     who may not see it
     */
    record LessonJson(
            String number,
            @Nullable String about,
            String condition,
            String advice,
            @Nullable String evidence,
            String language,
            long owner,
            String ownerName,
            List<String> causes,
            boolean shared,
            Instant writtenAt,
            int version) {

        static LessonJson of(LessonCard it) {
            var source = it.source();
            return new LessonJson(
                    it.id().number(),
                    source == null ? null : source.label(),
                    it.condition(),
                    it.advice(),
                    source == null ? null : source.evidence(),
                    it.language().tag(),
                    it.owner().value(),
                    it.ownerName(),
                    it.causes(),
                    it.shared(),
                    it.writtenAt(),
                    it.version());
        }
    }

    @GetMapping
    Slice<LessonJson> list(
            Me me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        return lists.search(me, q, Cursor.read(cursor, 1), Api.limit(limit)).map(LessonJson::of);
    }

    @PostMapping
    ResponseEntity<String> create(
            Me me, @RequestBody LessonInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var about = input.about() == null ? "" : input.about();
                    var matter = topics.get(me, about, "about");
                    var text = input.text(me);
                    var id = lessons.write(me, NewLesson.of(matter, text));
                    var lesson = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/lessons/" + id.number(),
                            lesson.version(),
                            LessonJson.of(lesson));
                });
    }

    @GetMapping("/{number}")
    ResponseEntity<LessonJson> show(Me me, @PathVariable String number) {
        return shown(me, id(number));
    }

    @PutMapping("/{number}")
    ResponseEntity<LessonJson> change(
            Me me,
            @PathVariable String number,
            @RequestBody LessonInput input,
            HttpServletRequest request) {
        int version = Api.ifMatch(request);
        if (input.about() != null) {
            throw Refused.because("lesson.refused.case-is-fixed").at("about");
        }
        Api.matching(
                request,
                () -> {
                    lessons.revise(me, id(number), version, input.text(me));
                    return version;
                });
        return shown(me, id(number));
    }

    private ResponseEntity<LessonJson> shown(Me me, LessonId id) {
        var lesson = lists.get(me, id);
        return Api.shown(lesson.version(), LessonJson.of(lesson));
    }

    private static LessonId id(String number) {
        return LessonId.read(number).orElseThrow(NotFound::new);
    }
}
