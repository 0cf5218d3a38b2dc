package org.heed.kernel.web;

import org.springframework.http.HttpStatus;

/**
 * {@code If-Match} is missing (428) or names a version that is gone (412). Source: RFC 9110, RFC
 * 6585.
 */
public final class PreconditionFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;

    private PreconditionFailed(HttpStatus status, String key) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
    }

    static PreconditionFailed missing() {
        return new PreconditionFailed(
                HttpStatus.PRECONDITION_REQUIRED, "kernel.problem.if-match-missing");
    }

    static PreconditionFailed stale() {
        return new PreconditionFailed(HttpStatus.PRECONDITION_FAILED, "kernel.refused.stale");
    }

    HttpStatus status() {
        return status;
    }

    String key() {
        return key;
    }
}
