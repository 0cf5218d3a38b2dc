package org.heed.complaint.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.Channel;
import org.heed.complaint.Aftercare;
import org.heed.complaint.FollowUpForm;
import org.heed.complaint.FollowUpId;
import org.heed.complaint.FollowUpResult;
import org.heed.complaint.SatisfactionForm;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Api;
import org.heed.lesson.Lessons;
import org.heed.lesson.NewLesson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;

/** After it was put right: asking again, how satisfied they are, and what we learned. */
@RestController
@RequestMapping("/api/v1/complaints/{number}")
class AftercareApi {

    private final Aftercare aftercare;
    private final Lessons lessons;
    private final Shown shown;

    AftercareApi(Aftercare aftercare, Lessons lessons, Shown shown) {
        this.aftercare = aftercare;
        this.lessons = lessons;
        this.shown = shown;
    }

    record FollowUpInput(@Nullable String dueAt, @Nullable String note) {}

    record ResultInput(
            @Nullable String at,
            @Nullable String channel,
            @Nullable String result,
            @Nullable String note,
            @Nullable String emotionAfter) {}

    /** {@code result} and {@code handling}: 1 to 5, or left out when not answered yet. */
    record SatisfactionInput(
            @Nullable String askedAt,
            @Nullable String channel,
            @Nullable Integer result,
            @Nullable Integer handling,
            @Nullable String comment) {}

    /** A lesson, or {@code waived}: the reason why there is none. */
    record LessonInput(
            @Nullable String condition,
            @Nullable String advice,
            @Nullable String evidence,
            @Nullable String language,
            @Nullable Long owner,
            @Nullable List<@Nullable String> causes,
            @Nullable Boolean shared,
            @Nullable String waived) {}

    @PostMapping("/follow-ups")
    ResponseEntity<WorkspaceJson> schedule(
            Me me,
            @PathVariable String number,
            @RequestBody FollowUpInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var dueAt = in.momentRequired("dueAt", input.dueAt());
                    var note = in.optional("note", input.note(), 4_000);
                    in.done();
                    aftercare.schedule(me, complaint, dueAt, note);
                });
    }

    /** Holding it: the follow-up's own version in {@code If-Match}. */
    @PostMapping("/follow-ups/{followUp}/result")
    ResponseEntity<WorkspaceJson> hold(
            Me me,
            @PathVariable String number,
            @PathVariable long followUp,
            @RequestBody ResultInput input,
            HttpServletRequest http) {
        int version = Api.ifMatch(http);
        return shown.after(
                me,
                number,
                http,
                (complaint, seen) -> {
                    var in = new Reading();
                    var form =
                            new FollowUpForm(
                                    in.momentRequired("at", input.at()),
                                    in.choiceRequired("channel", input.channel(), Channel.class),
                                    in.choiceRequired(
                                            "result", input.result(), FollowUpResult.class),
                                    in.optional("note", input.note(), 4_000),
                                    in.mood("emotionAfter", input.emotionAfter()));
                    in.done();
                    aftercare.hold(me, complaint, new FollowUpId(followUp), version, form);
                });
    }

    @PutMapping("/satisfaction")
    ResponseEntity<WorkspaceJson> askSatisfaction(
            Me me,
            @PathVariable String number,
            @RequestBody SatisfactionInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    var in = new Reading();
                    var form =
                            new SatisfactionForm(
                                    in.momentRequired("askedAt", input.askedAt()),
                                    in.choiceRequired("channel", input.channel(), Channel.class),
                                    input.result(),
                                    input.handling(),
                                    in.optional("comment", input.comment(), 4_000));
                    in.done();
                    aftercare.askSatisfaction(me, complaint, form);
                });
    }

    @PostMapping("/lesson")
    ResponseEntity<WorkspaceJson> learn(
            Me me,
            @PathVariable String number,
            @RequestBody LessonInput input,
            HttpServletRequest http) {
        return shown.comparing(
                me,
                number,
                http,
                complaint -> {
                    if (input.waived() != null) {
                        aftercare.waiveLesson(me, complaint, input.waived());
                    } else {
                        lessons.write(me, lesson(me, number, input));
                    }
                });
    }

    private NewLesson lesson(Me me, String number, LessonInput input) {
        var card = shown.card(me, number);
        var in = new Reading();
        var language = in.language("language", input.language());
        var lesson =
                new NewLesson(
                        card.id().subject(),
                        card.circle(),
                        new Subject("client", card.client().value()),
                        in.required("condition", input.condition(), 2_000),
                        in.required("advice", input.advice(), 4_000),
                        in.optional("evidence", input.evidence(), 4_000),
                        language == null ? me.language() : language,
                        input.owner() == null ? me.id() : new PersonId(input.owner()),
                        in.texts("causes", input.causes()),
                        Boolean.TRUE.equals(input.shared()));
        in.done();
        return lesson;
    }
}
