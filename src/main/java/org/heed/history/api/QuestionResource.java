package org.heed.history.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.client.ClientLists;
import org.heed.client.ContactId;
import org.heed.history.Evidence;
import org.heed.history.NewQuestion;
import org.heed.history.Question;
import org.heed.history.QuestionId;
import org.heed.history.Questions;
import org.heed.identity.Me;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.heed.kernel.Slice;
import org.heed.kernel.web.Api;
import org.heed.kernel.web.Creates;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the client asks about a span of the history, about the latest span first. */
@RestController("historyQuestionResource")
@RequestMapping("/api/v1/projects/{project}/history/questions")
class QuestionResource {

    private final ProjectLists projects;
    private final ClientLists clients;
    private final Questions questions;
    private final Api api;
    private final Clock clock;

    QuestionResource(
            ProjectLists projects, ClientLists clients, Questions questions, Api api, Clock clock) {
        this.projects = projects;
        this.clients = clients;
        this.questions = questions;
        this.api = api;
        this.clock = clock;
    }

    /** A question; the language is the client's when none is said, the moment is now. */
    record AskedInput(
            @Nullable String words,
            @Nullable String language,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable Long contact,
            @Nullable Instant askedAt) {}

    /** An answer; evidence as the history names its entries. */
    record AnswerInput(
            @Nullable String answer,
            @Nullable String language,
            @Nullable List<String> evidence,
            @Nullable Boolean clientVisible) {}

    /**
     * @param evidence what the answer rests on, the earliest first
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionJson(
            long id,
            String words,
            String language,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable Long contact,
            Instant askedAt,
            @Nullable String answer,
            @Nullable String answerLanguage,
            @Nullable Instant answeredAt,
            List<String> evidence,
            boolean clientVisible,
            int version) {

        static QuestionJson of(Question it) {
            var contact = it.contact();
            var answer = it.answer();
            return new QuestionJson(
                    it.id().value(),
                    it.words(),
                    it.language().tag(),
                    it.startsOn(),
                    it.endsOn(),
                    contact == null ? null : contact.value(),
                    it.askedAt(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.language().tag(),
                    answer == null ? null : answer.at(),
                    it.evidence().stream().map(Evidence::word).toList(),
                    it.clientVisible(),
                    it.version());
        }
    }

    @GetMapping
    Slice<QuestionJson> list(Me me, @PathVariable String project) {
        var found = questions.of(me, projects.get(me, project).id());
        return new Slice<>(found.stream().map(QuestionJson::of).toList(), null);
    }

    @GetMapping("/{id}")
    ResponseEntity<QuestionJson> show(Me me, @PathVariable String project, @PathVariable long id) {
        var found = questions.get(me, projects.get(me, project).id(), new QuestionId(id));
        return Api.shown(found.version(), QuestionJson.of(found));
    }

    @PostMapping
    @Creates(QuestionJson.class)
    ResponseEntity<String> create(
            Me me,
            @PathVariable String project,
            @RequestBody AskedInput input,
            HttpServletRequest http) {
        var of = projects.get(me, project);
        return api.create(
                http,
                me.id().value(),
                input,
                () -> {
                    var theirs = clients.get(me, of.client()).language();
                    var id = questions.ask(me, of.id(), asked(input, theirs));
                    return new Api.Made(
                            "/api/v1/projects/%s/history/questions/%d"
                                    .formatted(of.number(), id.value()),
                            1,
                            QuestionJson.of(questions.get(me, of.id(), id)));
                });
    }

    @PostMapping("/{id}/answer")
    ResponseEntity<QuestionJson> answer(
            Me me,
            @PathVariable String project,
            @PathVariable long id,
            @RequestBody AnswerInput input,
            HttpServletRequest http) {
        var of = projects.get(me, project).id();
        var question = questions.get(me, of, new QuestionId(id));
        var evidence = input.evidence() == null ? List.<String>of() : input.evidence();
        Api.matching(
                http,
                version ->
                        questions.answer(
                                me,
                                of,
                                question.id(),
                                version,
                                text(input.answer()),
                                language(input.language(), question.language()),
                                evidence.stream().map(Evidence.Pick::of).distinct().toList(),
                                Boolean.TRUE.equals(input.clientVisible())));
        return show(me, project, id);
    }

    private NewQuestion asked(AskedInput input, Language theirs) {
        if (input.startsOn() == null || input.endsOn() == null) {
            throw Refused.because("kernel.refused.missing")
                    .at(input.startsOn() == null ? "startsOn" : "endsOn");
        }
        return new NewQuestion(
                input.contact() == null ? null : new ContactId(input.contact()),
                input.askedAt() == null ? clock.instant() : input.askedAt(),
                text(input.words()),
                language(input.language(), theirs),
                input.startsOn(),
                input.endsOn());
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Language language(@Nullable String tag, Language otherwise) {
        return tag == null
                ? otherwise
                : Language.of(tag)
                        .orElseThrow(() ->
                                Refused.because("kernel.refused.not-a-choice").at("language"));
    }
}
