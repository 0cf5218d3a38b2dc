package org.heed.promise.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.conversation.Topics;
import org.heed.identity.Me;
import org.heed.kernel.Reason;
import org.heed.kernel.web.PageMaker;
import org.heed.kernel.web.Words;
import org.heed.promise.Cautions;
import org.heed.promise.Guard;
import org.heed.promise.NewPromise;
import org.heed.promise.api.PromiseJson.WarningJson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** {@code /api/v1/promises/warnings}: what speaks against a promise, before it is made. */
@RestController
class WarningsApi {

    private final Guard guard;
    private final Topics topics;
    private final Words words;
    private final PageMaker pages;
    private final Clock clock;

    WarningsApi(Guard guard, Topics topics, Words words, PageMaker pages, Clock clock) {
        this.guard = guard;
        this.topics = topics;
        this.words = words;
        this.pages = pages;
        this.clock = clock;
    }

    /**
     * The sum behind a full calendar.
     *
     * @param workingTime the keeper's working time until the date
     * @param promised work still in what they promised until then, {@code counted} promises
     * @param unestimated further promises of which nobody said how much work they are
     */
    record Load(
            Duration workingTime,
            Duration promised,
            Duration needed,
            int counted,
            int unestimated) {

        static @Nullable Load of(Cautions.@Nullable Load it) {
            return it == null
                    ? null
                    : new Load(
                            it.working(),
                            it.promised(),
                            it.needed(),
                            it.counted(),
                            it.unestimated());
        }
    }

    /**
     * @param load none unless the calendar is full
     * @param slipped the last promise to the same person that was not kept as said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Warned(List<WarningJson> items, @Nullable Load load, @Nullable Long slipped) {}

    @PostMapping("/api/v1/promises/warnings")
    Warned look(Me me, @RequestBody PromiseInput input, HttpServletRequest request) {
        var matter = topics.get(me, input.about() == null ? "" : input.about(), "about");
        var cautions = guard.of(me, input.about(me, matter, clock.instant()));
        var slipped = cautions.slipped();
        return new Warned(
                said(cautions, request),
                Load.of(cautions.load()),
                slipped == null ? null : slipped.id().value());
    }

    List<WarningJson> of(Me me, NewPromise promise, HttpServletRequest request) {
        return said(guard.of(me, promise), request);
    }

    private List<WarningJson> said(Cautions cautions, HttpServletRequest request) {
        var language = pages.language(request);
        return cautions.reasons().stream()
                .map(it ->
                        new WarningJson(
                                it.key(), pointer(it), words.say(language, it.key(), it.facts())))
                .toList();
    }

    private static @Nullable String pointer(Reason reason) {
        return reason.at() == null ? null : "/" + reason.at();
    }
}
