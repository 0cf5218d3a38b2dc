package org.heed.kernel.web;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A problem document. Source: RFC 9457.
 *
 * @param type stable name of the kind of problem, {@code urn:heed:problem:} and the refusal's key
 * @param title the kind in words
 * @param detail this case, in the reader's language
 * @param instance the request id, to quote when asking for help
 * @param errors each fault with a JSON pointer to where it lies
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Fault> errors) {

    /** One fault of the body. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Fault(@Nullable String pointer, String key, String detail) {}
}
