package org.heed.promise.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Form;
import org.heed.promise.Acknowledgements;
import org.heed.promise.Consent;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.ReviewAnswer;
import org.heed.promise.ReviewLists;
import org.heed.promise.Reviews;
import org.heed.promise.Tellings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;

/** What is done for open promises over the API: the evening review, help, telling, knowing. */
@RestController
@RequestMapping("/api/v1/promises")
class CareApi {

    private final Reviews reviews;
    private final ReviewLists evenings;
    private final Tellings tellings;
    private final Acknowledgements acknowledgements;
    private final PromiseLists lists;

    CareApi(
            Reviews reviews,
            ReviewLists evenings,
            Tellings tellings,
            Acknowledgements acknowledgements,
            PromiseLists lists) {
        this.reviews = reviews;
        this.evenings = evenings;
        this.tellings = tellings;
        this.acknowledgements = acknowledgements;
        this.lists = lists;
    }

    /**
     * My review of this evening.
     *
     * @param next the promise to be looked at; none when all are through
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EveningJson(LocalDate day, int done, int left, @Nullable PromiseJson next) {}

    /**
     * @param answer keep, risk, move or help
     * @param words why it is at risk, or what would help
     * @param tomorrow whether it stands in tomorrow's plan
     */
    record ReviewInput(
            @Nullable String answer, @Nullable String words, @Nullable Boolean tomorrow) {}

    /** What would help. */
    record Help(@Nullable String wish) {}

    /** The date one would like, and the message that asks for it. */
    record Asking(@Nullable Instant due, @Nullable String subject, @Nullable String words) {}

    /** How the client was told; recorded as a contact by this channel, phone when left out. */
    record Telling(@Nullable String how, @Nullable String channel) {}

    /** Known, taken or doubted; a doubt says why. */
    record Acknowledgement(@Nullable String answer, @Nullable String note) {}

    /** Number of the project that has to keep it. */
    record Handing(@Nullable String project) {}

    @GetMapping("/review")
    EveningJson evening(Me me) {
        var it = evenings.evening(me);
        var next = it.next();
        return new EveningJson(
                it.day(), it.done(), it.left(), next == null ? null : PromiseJson.of(next));
    }

    @PostMapping("/{id}/review")
    ResponseEntity<PromiseJson> review(
            Me me, @PathVariable long id, @RequestBody ReviewInput input) {
        var answer = choice(input.answer(), ReviewAnswer.class);
        boolean tomorrow = input.tomorrow() != null && input.tomorrow();
        var words = OutcomesApi.text(input.words());
        return after(me, id, it -> reviews.answer(me, it, answer, words, tomorrow));
    }

    @PostMapping("/{id}/help")
    ResponseEntity<PromiseJson> help(Me me, @PathVariable long id, @RequestBody Help input) {
        return after(me, id, it -> reviews.askForHelp(me, it, OutcomesApi.text(input.wish())));
    }

    @PostMapping("/{id}/asking")
    ResponseEntity<PromiseJson> ask(Me me, @PathVariable long id, @RequestBody Asking input) {
        var due = OutcomesApi.given(input.due(), "due");
        var message =
                new Tellings.Message(
                        OutcomesApi.text(input.subject()), OutcomesApi.text(input.words()));
        return after(me, id, it -> tellings.ask(me, it, due, message));
    }

    @PostMapping("/{id}/telling")
    ResponseEntity<PromiseJson> tell(Me me, @PathVariable long id, @RequestBody Telling input) {
        var how =
                new Consent(
                        OutcomesApi.text(input.how()), null, OutcomesApi.channel(input.channel()));
        return after(me, id, it -> tellings.tell(me, it, how));
    }

    @PostMapping("/{id}/acknowledgement")
    ResponseEntity<PromiseJson> acknowledge(
            Me me, @PathVariable long id, @RequestBody Acknowledgement input) {
        var answer = choice(input.answer(), Acknowledgements.Answer.class);
        var note = OutcomesApi.text(input.note());
        return after(me, id, it -> acknowledgements.answer(me, it, answer, note));
    }

    @PostMapping("/{id}/handing")
    ResponseEntity<PromiseJson> hand(Me me, @PathVariable long id, @RequestBody Handing input) {
        var project = OutcomesApi.text(input.project());
        return after(me, id, it -> acknowledgements.hand(me, it, project));
    }

    private ResponseEntity<PromiseJson> after(Me me, long id, Consumer<PromiseId> act) {
        act.accept(new PromiseId(id));
        var promise = lists.get(me, new PromiseId(id));
        return Api.shown(promise.version(), PromiseJson.of(promise));
    }

    private static <E extends Enum<E>> E choice(@Nullable String word, Class<E> of) {
        return Arrays.stream(of.getEnumConstants())
                .filter(it -> Form.slug(it).equals(word))
                .findFirst()
                .orElseThrow(() -> Refused.because("kernel.refused.not-a-choice").at("answer"));
    }
}
