package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Whatever goes wrong over the API is answered by a problem document; bugs are loud in the log. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiAdvice {

    private static final Logger log = LoggerFactory.getLogger(ApiAdvice.class);

    private final Problems problems;

    ApiAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refused refused, HttpServletRequest request) {
        RefusedWrites.note(request, refused);
        return problems.of(refused, request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> notFound(NotFound notFound, HttpServletRequest request) {
        return problems.of(HttpStatus.NOT_FOUND, "kernel.problem.not-found", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> precondition(PreconditionFailed failed, HttpServletRequest request) {
        return problems.of(failed.status(), failed.key(), request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(
            HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        return problems.of(HttpStatus.BAD_REQUEST, "kernel.problem.unreadable", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> tooLarge(
            MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return problems.of(HttpStatus.CONTENT_TOO_LARGE, "kernel.problem.too-large", request);
    }

    @ExceptionHandler
    ResponseEntity<Problem> other(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = known.getStatusCode();
            var key =
                    switch (status.value()) {
                        case 404 -> "kernel.problem.not-found";
                        case 405 -> "kernel.problem.method";
                        case 406, 415 -> "kernel.problem.media-type";
                        default -> "kernel.problem.bad-request";
                    };
            return problems.of(status, key, request);
        }
        if (Unstorable.is(other)) {
            return problems.of(HttpStatus.BAD_REQUEST, "kernel.problem.unreadable", request);
        }
        log.error("A bug answered the API", other);
        return problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "kernel.problem.bug", request);
    }
}
