package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

import java.util.Objects;

/** Whatever goes wrong on a page ends on a page: a sentence, what was kept, what to do next. */
@ControllerAdvice(annotations = Controller.class)
class PageAdvice {

    private static final Logger log = LoggerFactory.getLogger(PageAdvice.class);

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        RefusedWrites.note(request, refused);
        var status = refused.conflict() ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return Pages.show("error", new Trouble(status.value(), refused.reasons(), null), status);
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound notFound) {
        return trouble(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge) {
        return trouble(HttpStatus.CONTENT_TOO_LARGE);
    }

    /** The browser has left, in the middle of a stream: nobody is there to be answered. */
    @ExceptionHandler
    @Nullable ModelAndView gone(AsyncRequestNotUsableException gone) {
        return null;
    }

    @ExceptionHandler
    ModelAndView other(Exception other, HttpServletRequest request) {
        if (other instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            return trouble(
                    Objects.requireNonNullElse(
                            HttpStatus.resolve(known.getStatusCode().value()),
                            HttpStatus.BAD_REQUEST));
        }
        if (Unstorable.is(other)) {
            return trouble(HttpStatus.BAD_REQUEST);
        }
        log.error("A bug answered a page", other);
        return Pages.show(
                "error", Trouble.of(500, RequestId.of(request)), HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static ModelAndView trouble(HttpStatus status) {
        return Pages.show("error", Trouble.of(status.value(), null), status);
    }
}
