package org.heed.promise.api;

import org.heed.client.Channel;
import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Api;
import org.heed.promise.Consent;
import org.heed.promise.PromiseId;
import org.heed.promise.PromiseLists;
import org.heed.promise.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** What becomes of a promise, over the API. */
@RestController
@RequestMapping("/api/v1/promises/{id}")
class OutcomesApi {

    private final Promises promises;
    private final PromiseLists lists;
    private final Clock clock;

    OutcomesApi(Promises promises, PromiseLists lists, Clock clock) {
        this.promises = promises;
        this.lists = lists;
        this.clock = clock;
    }

    /** When it was done; now when left out. */
    record Keeping(@Nullable Instant at) {}

    /**
     * The date the client agreed to, and how they did.
     *
     * @param touchpoint in which they agreed; with neither this nor {@code mail}, the words are
     *     recorded as one
     * @param mail in which they agreed
     * @param channel of what is recorded; phone when left out
     */
    record Renegotiation(
            @Nullable Instant due,
            @Nullable String consent,
            @Nullable Long touchpoint,
            @Nullable Long mail,
            @Nullable String channel) {

        Consent how() {
            var words = text(consent);
            if (touchpoint != null) {
                return Consent.in(new Subject("touchpoint", touchpoint), words);
            } else if (mail != null) {
                return Consent.in(new Subject("mail", mail), words);
            } else {
                return new Consent(words, null, OutcomesApi.channel(channel));
            }
        }
    }

    /** Why it may not be, or was not, kept. */
    record Trouble(@Nullable String why) {}

    /** How the client said that they no longer want it. */
    record Cancellation(@Nullable String evidence) {}

    /** Work still in it, in working time: PT6H. */
    record Estimate(@Nullable Duration effort) {}

    @PostMapping("/keeping")
    ResponseEntity<PromiseJson> keep(
            Me me, @PathVariable long id, @RequestBody(required = false) @Nullable Keeping input) {
        var at = input == null || input.at() == null ? clock.instant() : input.at();
        return after(me, id, it -> promises.keep(me, it, at));
    }

    @PostMapping("/risk")
    ResponseEntity<PromiseJson> endanger(Me me, @PathVariable long id, @RequestBody Trouble input) {
        return after(me, id, it -> promises.endanger(me, it, text(input.why())));
    }

    @PostMapping("/renegotiation")
    ResponseEntity<PromiseJson> renegotiate(
            Me me, @PathVariable long id, @RequestBody Renegotiation input) {
        var due = given(input.due(), "due");
        return after(me, id, it -> promises.renegotiate(me, it, due, input.how()));
    }

    @PostMapping("/breaking")
    ResponseEntity<PromiseJson> breakIt(Me me, @PathVariable long id, @RequestBody Trouble input) {
        return after(me, id, it -> promises.breakIt(me, it, text(input.why())));
    }

    @PostMapping("/cancellation")
    ResponseEntity<PromiseJson> cancel(
            Me me, @PathVariable long id, @RequestBody Cancellation input) {
        return after(me, id, it -> promises.cancelByClient(me, it, text(input.evidence())));
    }

    @PostMapping("/estimate")
    ResponseEntity<PromiseJson> estimate(
            Me me, @PathVariable long id, @RequestBody Estimate input) {
        var effort = given(input.effort(), "effort");
        return after(me, id, it -> promises.estimate(me, it, effort));
    }

    private ResponseEntity<PromiseJson> after(Me me, long id, Consumer<PromiseId> act) {
        act.accept(new PromiseId(id));
        var promise = lists.get(me, new PromiseId(id));
        return Api.shown(promise.version(), PromiseJson.of(promise));
    }

    static <T> T given(@Nullable T value, String field) {
        if (value == null) {
            throw Refused.because("kernel.refused.missing").at(field);
        }
        return value;
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static Channel channel(@Nullable String word) {
        return word == null
                ? Channel.PHONE
                : Channel.of(word)
                        .orElseThrow(
                                () -> Refused.because("kernel.refused.not-a-choice").at("channel"));
    }
}
