package org.heed.escalation.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.escalation.Answer;
import org.heed.escalation.Decisions;
import org.heed.escalation.EscalationId;
import org.heed.escalation.EscalationLists;
import org.heed.escalation.Escalations;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Cursor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/escalations}, newest first. */
@RestController
@RequestMapping("/api/v1/escalations")
class EscalationResource {

    private final Escalations escalations;
    private final Decisions decisions;
    private final EscalationLists lists;
    private final Topics topics;
    private final Api api;

    EscalationResource(
            Escalations escalations,
            Decisions decisions,
            EscalationLists lists,
            Topics topics,
            Api api) {
        this.escalations = escalations;
        this.decisions = decisions;
        this.lists = lists;
        this.topics = topics;
        this.api = api;
    }

    /** One of the options, or words of one's own. */
    record Decision(@Nullable Integer option, @Nullable String remark, @Nullable String words) {}

    /** What is asked back. */
    record Question(@Nullable String text) {}

    /** The answer to it. */
    record Explanation(@Nullable String answer) {}

    /** To whom, and why. */
    record HandingOn(@Nullable Long to, @Nullable String why) {}

    /** Why. */
    record Why(@Nullable String why) {}

    /**
     * @param state open (the default), ended or all
     * @param about number of a record, or slug of a client: then all that were raised on it
     */
    @GetMapping
    Slice<EscalationJson> list(
            Me me,
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(required = false) @Nullable String about,
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        if (about != null) {
            var matter = topics.get(me, about, "about");
            return new Slice<>(lists.of(me, matter.subject()), null).map(EscalationJson::of);
        }
        return lists.list(me, state, Cursor.read(cursor, 1), Api.limit(limit))
                .map(EscalationJson::of);
    }

    @PostMapping
    @Creates(EscalationJson.class)
    ResponseEntity<String> create(
            Me me, @RequestBody EscalationInput input, HttpServletRequest request) {
        return api.create(
                request,
                me.id().value(),
                input,
                () -> {
                    var matter = topics.get(me, Read.text(input.about()), "about");
                    var id = escalations.raise(me, input.about(me, matter));
                    var whole = lists.get(me, id);
                    return new Api.Made(
                            "/api/v1/escalations/" + id.number(),
                            whole.card().version(),
                            EscalationJson.of(whole));
                });
    }

    @GetMapping("/{number}")
    ResponseEntity<EscalationJson> show(Me me, @PathVariable String number) {
        return shown(me, id(number));
    }

    @PostMapping("/{number}/decision")
    ResponseEntity<EscalationJson> decide(
            Me me, @PathVariable String number, @RequestBody Decision input) {
        var option = input.option();
        decisions.decide(
                me,
                id(number),
                option == null
                        ? new Answer.InWords(Read.text(input.words()))
                        : new Answer.Chosen(option, Read.text(input.remark())));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/question")
    ResponseEntity<EscalationJson> askBack(
            Me me, @PathVariable String number, @RequestBody Question input) {
        decisions.askBack(me, id(number), Read.text(input.text()));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/answer")
    ResponseEntity<EscalationJson> explain(
            Me me, @PathVariable String number, @RequestBody Explanation input) {
        decisions.explain(me, id(number), Read.text(input.answer()));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/handing-on")
    ResponseEntity<EscalationJson> handOn(
            Me me, @PathVariable String number, @RequestBody HandingOn input) {
        if (input.to() == null) {
            throw Refused.because("kernel.refused.missing").at("to");
        }
        decisions.handOn(me, id(number), new PersonId(input.to()), Read.text(input.why()));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/options/{position}/removal")
    ResponseEntity<EscalationJson> strike(
            Me me,
            @PathVariable String number,
            @PathVariable int position,
            @RequestBody Why input) {
        decisions.strike(me, id(number), position, Read.text(input.why()));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/withdrawal")
    ResponseEntity<EscalationJson> withdraw(
            Me me, @PathVariable String number, @RequestBody Why input) {
        escalations.withdraw(me, id(number), Read.text(input.why()));
        return shown(me, id(number));
    }

    @PostMapping("/{number}/de-escalation")
    ResponseEntity<EscalationJson> deEscalate(
            Me me, @PathVariable String number, @RequestBody Why input) {
        escalations.deEscalate(me, id(number), Read.text(input.why()));
        return shown(me, id(number));
    }

    private static EscalationId id(String number) {
        return EscalationId.of(number).orElseThrow(NotFound::new);
    }

    private ResponseEntity<EscalationJson> shown(Me me, EscalationId id) {
        var whole = lists.get(me, id);
        return Api.shown(whole.card().version(), EscalationJson.of(whole));
    }
}
