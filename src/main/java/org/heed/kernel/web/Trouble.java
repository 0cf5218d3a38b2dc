package org.heed.kernel.web;

import org.heed.kernel.Reason;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What an error page says.
 *
 * @param reasons why it was refused; empty when the status says it all
 * @param request the request id to quote, when the fault is ours
 */
public record Trouble(int status, List<Reason> reasons, @Nullable String request) {

    static Trouble of(int status, @Nullable String request) {
        var reasons =
                status == 413
                        ? List.of(
                                Reason.of("kernel.problem.too-large", null),
                                Reason.of("kernel.trouble.go-back", null))
                        : List.<Reason>of();
        return new Trouble(status, reasons, request);
    }

    /** The message key of the heading. */
    public String key() {
        return switch (status) {
            case 400, 403, 404, 405, 409, 413, 415, 422, 429, 500 -> "kernel.trouble." + status;
            default -> status < 500 ? "kernel.trouble.400" : "kernel.trouble.500";
        };
    }
}
