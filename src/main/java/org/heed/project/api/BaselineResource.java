package org.heed.project.api;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.project.Baseline;
import org.heed.project.BaselineFacts;
import org.heed.project.Baselines;
import org.heed.project.Money;
import org.heed.project.ProjectCard;
import org.heed.project.ProjectLists;
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

/** {@code /api/v1/projects/{project}/baselines}: the agreed end and value, version by version. */
@RestController
@RequestMapping("/api/v1/projects/{project}/baselines")
class BaselineResource {

    private final Baselines baselines;
    private final ProjectLists lists;
    private final Api api;

    BaselineResource(Baselines baselines, ProjectLists lists, Api api) {
        this.baselines = baselines;
        this.lists = lists;
        this.api = api;
    }

    /**
     * What was agreed.
     *
     * @param number counted from 1; the highest counts
     * @param value exact, in whole units of the currency
     * @param change the change request it follows from; empty when there is none
     */
    record BaselineJson(
            int number,
            LocalDate endsOn,
            String value,
            String currency,
            String why,
            String change,
            Instant at,
            String by) {

        static BaselineJson of(Baseline it) {
            return new BaselineJson(
                    it.number(),
                    it.endsOn(),
                    it.value().decimal().toPlainString(),
                    it.value().currency(),
                    it.why(),
                    it.change(),
                    it.at(),
                    it.byName());
        }
    }

    /**
     * What is agreed from now on.
     *
     * @param seen the number of the one that was looked at; left out when there is none yet
     * @param value exact, in whole units, such as "12000.50"
     * @param currency three letters; the one so far when left out
     */
    record BaselineInput(
            @Nullable Integer seen,
            @Nullable LocalDate endsOn,
            @Nullable String value,
            @Nullable String currency,
            @Nullable String why) {}

    /** The one that counts first. */
    @GetMapping
    Slice<BaselineJson> list(Me me, @PathVariable String project) {
        var all = baselines.of(me, lists.get(me, project).id());
        return new Slice<>(all.stream().map(BaselineJson::of).toList(), null);
    }

    @PostMapping
    @Creates(BaselineJson.class)
    ResponseEntity<String> create(
            Me me,
            @PathVariable String project,
            @RequestBody BaselineInput input,
            HttpServletRequest request) {
        var of = lists.get(me, project);
        return api.create(request, me.id().value(), input, () -> agree(me, of, input));
    }

    private Api.Made agree(Me me, ProjectCard of, BaselineInput input) {
        int number =
                baselines.agree(
                        me,
                        of.id(),
                        input.seen() == null ? 0 : input.seen(),
                        new BaselineFacts(
                                Read.given(input.endsOn(), "endsOn"),
                                value(of, input),
                                Read.text(input.why(), ""),
                                ""));
        var made = baselines.current(of.id()).orElseThrow();
        return new Api.Made(
                "/api/v1/projects/" + of.number() + "/baselines", number, BaselineJson.of(made));
    }

    private Money value(ProjectCard of, BaselineInput input) {
        var running = baselines.current(of.id()).map(it -> it.value().currency()).orElse("");
        var currency = Read.text(input.currency(), running);
        if (!Money.known(currency)) {
            throw Refused.because("project.refused.no-currency").at("currency");
        }
        return Money.of(Read.given(input.value(), "value"), currency)
                .orElseThrow(() -> Refused.because("project.refused.sum").at("value"));
    }
}
