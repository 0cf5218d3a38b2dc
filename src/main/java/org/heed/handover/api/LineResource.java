package org.heed.handover.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.handover.HandoverId;
import org.heed.handover.HandoverLists;
import org.heed.handover.LineId;
import org.heed.handover.Lines;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The lines of a hand-over. {@code If-Match} may name the version of the line that was seen. */
@RestController
@RequestMapping("/api/v1/handovers/{id}/lines")
class LineResource {

    private final Lines lines;
    private final HandoverLists lists;
    private final Api api;

    LineResource(Lines lines, HandoverLists lists, Api api) {
        this.lines = lines;
        this.lists = lists;
        this.api = api;
    }

    /** One more item of the checklist. */
    record Item(@Nullable String text, @Nullable String note) {}

    /** A question, an answer, a reason or a note. */
    record Words(@Nullable String text) {}

    /**
     * @param verdict stays (with the old one, and why) or back (before the new one again)
     */
    record Settlement(@Nullable String verdict, @Nullable String text) {}

    @PostMapping
    @Creates(HandoverJson.Line.class)
    ResponseEntity<String> add(
            Me me, @PathVariable long id, @RequestBody Item input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var of = new HandoverId(id);
                    var line =
                            lines.add(me, of, Given.text(input.text()), Given.text(input.note()));
                    var made = lists.line(me, of, line);
                    return new Api.Made(
                            "/api/v1/handovers/" + id + "/lines/" + line.value(),
                            made.version(),
                            HandoverJson.Line.of(made));
                });
    }

    @GetMapping("/{line}")
    ResponseEntity<HandoverJson.Line> show(Me me, @PathVariable long id, @PathVariable long line) {
        var it = lists.line(me, new HandoverId(id), new LineId(line));
        return Api.shown(it.version(), HandoverJson.Line.of(it));
    }

    @PostMapping("/{line}/acceptance")
    ResponseEntity<HandoverJson.Line> accept(
            Me me, @PathVariable long id, @PathVariable long line, HttpServletRequest request) {
        return after(me, id, line, request, seen -> lines.accept(me, of(id), at(line), seen));
    }

    @PostMapping("/{line}/question")
    ResponseEntity<HandoverJson.Line> ask(
            Me me,
            @PathVariable long id,
            @PathVariable long line,
            @RequestBody Words input,
            HttpServletRequest request) {
        var text = Given.text(input.text());
        return after(me, id, line, request, seen -> lines.ask(me, of(id), at(line), seen, text));
    }

    @PostMapping("/{line}/answer")
    ResponseEntity<HandoverJson.Line> answer(
            Me me,
            @PathVariable long id,
            @PathVariable long line,
            @RequestBody Words input,
            HttpServletRequest request) {
        var text = Given.text(input.text());
        return after(me, id, line, request, seen -> lines.answer(me, of(id), at(line), seen, text));
    }

    @PostMapping("/{line}/refusal")
    ResponseEntity<HandoverJson.Line> decline(
            Me me,
            @PathVariable long id,
            @PathVariable long line,
            @RequestBody Words input,
            HttpServletRequest request) {
        var text = Given.text(input.text());
        return after(
                me, id, line, request, seen -> lines.decline(me, of(id), at(line), seen, text));
    }

    @PostMapping("/{line}/settlement")
    ResponseEntity<HandoverJson.Line> settle(
            Me me,
            @PathVariable long id,
            @PathVariable long line,
            @RequestBody Settlement input,
            HttpServletRequest request) {
        var text = Given.text(input.text());
        return switch (Given.text(input.verdict())) {
            case "stays" ->
                    after(
                            me,
                            id,
                            line,
                            request,
                            seen -> lines.leave(me, of(id), at(line), seen, text));
            case "back" ->
                    after(me, id, line, request, seen -> lines.putBack(me, of(id), at(line), seen));
            default -> throw Refused.because("kernel.refused.not-a-choice").at("verdict");
        };
    }

    @PostMapping("/{line}/note")
    ResponseEntity<HandoverJson.Line> note(
            Me me,
            @PathVariable long id,
            @PathVariable long line,
            @RequestBody Words input,
            HttpServletRequest request) {
        var text = Given.text(input.text());
        return after(me, id, line, request, seen -> lines.note(me, of(id), at(line), seen, text));
    }

    private static HandoverId of(long id) {
        return new HandoverId(id);
    }

    private static LineId at(long line) {
        return new LineId(line);
    }

    /** One thing that is said to a line, by who may have named the version they saw. */
    private interface Act {
        void on(@Nullable Integer seen);
    }

    private ResponseEntity<HandoverJson.Line> after(
            Me me, long id, long line, HttpServletRequest request, Act act) {
        return Api.matching(
                request,
                () -> {
                    act.on(Api.maybeIfMatch(request).orElse(null));
                    return show(me, id, line);
                });
    }
}
