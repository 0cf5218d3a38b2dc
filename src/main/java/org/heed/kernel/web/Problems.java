package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;

/** Writes problem documents in the reader's language. Source: RFC 9457. */
@Component
public class Problems {

    private static final String TYPE = "urn:heed:problem:";

    private final Words words;
    private final PageMaker pages;

    Problems(Words words, PageMaker pages) {
        this.words = words;
        this.pages = pages;
    }

    /** A refusal: 422, or 409 when somebody else was faster. */
    public ResponseEntity<Problem> of(Refused refused, HttpServletRequest request) {
        var status = refused.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return of(status, refused.reasons(), request);
    }

    /** A problem with one sentence, key {@code kernel.problem.…}. */
    public ResponseEntity<Problem> of(
            HttpStatusCode status,
            String key,
            HttpServletRequest request,
            Object... namesAndValues) {
        return of(status, List.of(Reason.of(key, null, namesAndValues)), request);
    }

    private ResponseEntity<Problem> of(
            HttpStatusCode status, List<Reason> reasons, HttpServletRequest request) {
        Language language = pages.language(request);
        var first = reasons.getFirst();
        var faults =
                reasons.stream()
                        .map(it ->
                                new Problem.Fault(
                                        it.at() == null ? null : "/" + it.at().replace('.', '/'),
                                        it.key(),
                                        words.say(language, it.key(), it.facts())))
                        .toList();
        var problem =
                new Problem(
                        TYPE + first.key(),
                        words.say(language, "kernel.problem.title", "status", status.value()),
                        status.value(),
                        words.say(language, first.key(), first.facts()),
                        RequestId.of(request),
                        faults);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", language.tag())
                .body(problem);
    }
}
