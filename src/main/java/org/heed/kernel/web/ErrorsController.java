package org.heed.kernel.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Objects;

/**
 * Where the server sends what no handler could answer: unknown addresses, refused access, faults.
 */
@Controller
class ErrorsController implements ErrorController {

    private final Problems problems;

    ErrorsController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request) {
        var status = status(request);
        var path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (path.startsWith("/api/")) {
            return problem(status, request);
        }
        var id = status.is5xxServerError() ? RequestId.of(request) : null;
        return Pages.show("error", Trouble.of(status.value(), id), status);
    }

    private ResponseEntity<Problem> problem(HttpStatus status, HttpServletRequest request) {
        var key =
                switch (status.value()) {
                    case 401 -> "kernel.problem.unauthorized";
                    case 403 -> "kernel.problem.forbidden";
                    case 404 -> "kernel.problem.not-found";
                    case 405 -> "kernel.problem.method";
                    case 413 -> "kernel.problem.too-large";
                    case 406, 415 -> "kernel.problem.media-type";
                    case 429 -> "kernel.problem.too-many";
                    default ->
                            status.is5xxServerError()
                                    ? "kernel.problem.bug"
                                    : "kernel.problem.bad-request";
                };
        return problems.of(status, key, request);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(
                        HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
