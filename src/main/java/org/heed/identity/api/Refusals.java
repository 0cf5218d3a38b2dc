package org.heed.identity.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.heed.kernel.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.time.Duration;

/** What the gate answers: problem documents, as every other answer that is not the one wanted. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;
    private final JsonMapper json;

    Refusals(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    /** No token, or none that is good: the same answer. */
    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException none)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Heed\"");
        write(HttpStatus.UNAUTHORIZED, "kernel.problem.unauthorized", request, response);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        write(HttpStatus.FORBIDDEN, "kernel.problem.forbidden", request, response);
    }

    void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        write(HttpStatus.TOO_MANY_REQUESTS, "kernel.problem.too-many", request, response);
    }

    private void write(
            HttpStatus status, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var problem = problems.of(status, key, request);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE,
                problem.getHeaders().getFirst(HttpHeaders.CONTENT_LANGUAGE));
        response.getOutputStream().write(json.writeValueAsBytes(problem.getBody()));
    }
}
