package org.heed.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;

import org.heed.Cast;
import org.heed.identity.Me;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Calls routes as somebody. Each call happens in a transaction that is rolled back after what it
 * changed was counted, so that no call can disturb the next.
 */
@TestComponent
public class Walker {

    private final MockMvcTester browser;
    private final Cast cast;
    private final Mirrors mirrors;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Walker(
            MockMvcTester browser,
            Cast cast,
            Mirrors mirrors,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.browser = browser;
        this.cast = cast;
        this.mirrors = mirrors;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /**
     * Who calls, with a session for pages and a token for the API.
     *
     * @param me none for nobody
     * @param forged without the page's CSRF token
     */
    record Caller(String name, Me me, String token, boolean forged, Cookie device) {

        static final Caller NOBODY = new Caller("nobody", null, "", false, null);

        static Caller of(String name, Me me, String token) {
            return new Caller(name, me, token, false, null);
        }

        static Caller client(String name, Cookie device) {
            return new Caller(name, null, "", false, device);
        }

        Caller forging() {
            return new Caller(name + " by another site", me, token, true, device);
        }
    }

    Answer call(Caller caller, Route route, Function<Route.Slot, String> fill) {
        return call(caller, route, fill, table -> true);
    }

    /**
     * @param counts which of the tables that were written are told; asked before they are rolled
     *     back
     */
    Answer call(
            Caller caller,
            Route route,
            Function<Route.Slot, String> fill,
            Predicate<String> counts) {
        return rolledBack(() -> send(caller, route, route.uri(fill), route.content(fill)), counts);
    }

    /** Sends exactly this; nothing is rolled back or counted. */
    Answer send(Caller caller, Route route, String uri, String content) {
        var method = route.method().equals("ANY") ? "GET" : route.method();
        var request = browser.method(HttpMethod.valueOf(method)).uri(URI.create(uri));
        return content.startsWith("multipart ")
                ? exchange(
                        caller,
                        route,
                        request.multipart().file(file(route)),
                        content.substring("multipart ".length()))
                : exchange(caller, route, request, content);
    }

    /** What the caller saw: a point was found after it was judged, a complaint came a long way. */
    private String version(Route route) {
        if (route.path().contains("/points/{")) {
            return "3";
        }
        boolean whole = route.path().startsWith("/api/v1/complaints/{number=complaint}");
        boolean part =
                route.path().contains("/actions/{")
                        || route.method().equals("PUT") && route.path().contains("/proposals/{");
        return whole && !part ? mirrors.common("seen") : "1";
    }

    private static MockMultipartFile file(Route route) {
        return new MockMultipartFile(
                route.api() ? "file" : "files", "other.txt", "text/plain", "other".getBytes());
    }

    private Answer exchange(
            Caller caller,
            Route route,
            AbstractMockHttpServletRequestBuilder<?> request,
            String content) {
        request.header("Accept-Language", "en");
        if (route.api()) {
            request.header("If-Match", "\"" + version(route) + "\"");
        }
        if (route.api() && !caller.token().isEmpty()) {
            request.header("Authorization", "Bearer " + caller.token());
        }
        if (caller.device() != null) {
            request.cookie(caller.device());
        }
        if (!route.api() && caller.me() != null) {
            request.with(cast.signedIn(caller.me()));
        }
        if (!route.api() && !route.reads() && !caller.forged()) {
            request.with(csrf());
        }
        if (content.startsWith("{")) {
            request.contentType(MediaType.APPLICATION_JSON).content(content);
        } else {
            form(request, content);
        }
        var answer = browser.perform(request);
        return Answer.of(answer.getResponse(), Map.of());
    }

    private static void form(AbstractMockHttpServletRequestBuilder<?> request, String content) {
        for (var pair : content.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                request.param(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
    }

    private Answer rolledBack(Supplier<Answer> send, Predicate<String> counts) {
        return transaction.execute(status -> {
            var before = written();
            var answer = send.get();
            // Refused inside: whatever was written until then is not kept either.
            var changed = status.isRollbackOnly() ? Map.<String, Long>of() : since(before, counts);
            status.setRollbackOnly();
            return new Answer(answer.status(), answer.headers(), answer.body(), changed);
        });
    }

    private Map<String, Long> since(Map<String, Long> before, Predicate<String> counts) {
        var changed = new HashMap<String, Long>();
        written()
                .forEach((table, now) -> {
                    long rows = now - before.getOrDefault(table, 0L);
                    if (rows > 0 && counts.test(table)) {
                        changed.put(table, rows);
                    }
                });
        return Map.copyOf(changed);
    }

    /**
     * Rows written by this connection, by table; who was here and what was asked is not counted.
     */
    private Map<String, Long> written() {
        var rows = new HashMap<String, Long>();
        jdbc.sql(
                        """
                        select relname, n_tup_ins + n_tup_upd + n_tup_del as written
                        from pg_stat_xact_user_tables
                        where n_tup_ins + n_tup_upd + n_tup_del > 0
                            and relname not in ('once', 'spring_session',
                                'spring_session_attributes', 'api_token', 'sign_in_try')
                        """)
                .query((row, index) -> rows.put(row.getString("relname"), row.getLong("written")))
                .list();
        return rows;
    }
}
