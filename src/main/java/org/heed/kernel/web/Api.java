package org.heed.kernel.web;

import jakarta.servlet.http.HttpServletRequest;

import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.net.URI;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The conventions of {@code /api/v1} that every resource shares. Source: architecture, "Conventions
 * of the API".
 */
@Component
public class Api {

    /** The most items one answer carries. */
    public static final int MOST = 200;

    private final Once once;
    private final JsonMapper json;

    Api(Once once, JsonMapper json) {
        this.once = once;
        this.json = json;
    }

    /** What a create made: where it is, its version, and the record itself. */
    public record Made(String location, int version, Object body) {}

    /**
     * Creates once per {@code Idempotency-Key} of this owner; without a key, creates.
     *
     * @param request the body as it was read, to tell a repetition from another request
     * @return 201 with {@code Location}, {@code ETag} and the record
     */
    public ResponseEntity<String> create(
            HttpServletRequest http, long owner, Object request, Supplier<Made> act) {
        var key = http.getHeader("Idempotency-Key");
        if (key == null || key.isBlank()) {
            return created(act.get());
        }
        var content = http.getMethod() + http.getRequestURI() + json.writeValueAsString(request);
        var answer =
                once.run(
                        "api:" + owner,
                        key,
                        content,
                        () -> {
                            var made = act.get();
                            return new Once.Answer(
                                    made.version(),
                                    made.location(),
                                    json.writeValueAsString(made.body()));
                        });
        return created(answer.location(), answer.status(), answer.body());
    }

    private ResponseEntity<String> created(Made made) {
        return created(made.location(), made.version(), json.writeValueAsString(made.body()));
    }

    private static ResponseEntity<String> created(String location, int version, String body) {
        return ResponseEntity.created(URI.create(location))
                .eTag("\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /** 200 with the record and its version as {@code ETag}. */
    public static <T> ResponseEntity<T> shown(int version, T body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    /** The version a write expects; 428 without {@code If-Match}. */
    public static int ifMatch(HttpServletRequest http) {
        return maybeIfMatch(http).orElseThrow(PreconditionFailed::missing);
    }

    /** The version a write expects, where it may go without; a malformed one is a stale one. */
    public static Optional<Integer> maybeIfMatch(HttpServletRequest http) {
        var header = http.getHeader("If-Match");
        if (header == null || header.equals("*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(header.replace("W/", "").replace("\"", "").strip()));
        } catch (NumberFormatException neverOurs) {
            throw PreconditionFailed.stale();
        }
    }

    /**
     * Runs a write that names a version; a lost race is 412 when the header named it, as HTTP says.
     */
    public static <T> T matching(HttpServletRequest http, Supplier<T> write) {
        try {
            return write.get();
        } catch (Refused refused) {
            if (refused.conflict() && http.getHeader("If-Match") != null) {
                throw PreconditionFailed.stale();
            }
            throw refused;
        }
    }

    /** A write that must name the version it saw: 428 without it, 412 when somebody was faster. */
    public static void matching(HttpServletRequest http, IntConsumer write) {
        int seen = ifMatch(http);
        matching(
                http,
                () -> {
                    write.accept(seen);
                    return seen;
                });
    }

    /** The number of items asked for: 1 to {@link #MOST}, 50 when not said. */
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return 50;
        }
        if (asked < 1 || asked > MOST) {
            throw Refused.because("kernel.refused.limit", "max", MOST).at("limit");
        }
        return asked;
    }
}
