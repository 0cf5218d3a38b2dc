package org.heed.pages;

import org.heed.TestClock;
import org.heed.kernel.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Duration;

/** Over the pages of a house that has not begun yet; it is taken back to that, and begun again. */
final class BeginningWalk {

    private final JdbcClient jdbc;
    private final TestClock clock;

    BeginningWalk(JdbcClient jdbc, TestClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void walk(Walk walk) {
        var before = clock.instant();
        var token = Secrets.token();
        begun("null", token);
        try (var first = walk.onlooker()) {
            first.look("/");
            first.look("/first-run/" + token);
            first.lookRefused("/first-run/" + token);
        } finally {
            begun("now()", token);
            clock.set(before);
        }
    }

    /** Lets time pass as well, so that no node remembers it as it was. */
    private void begun(String at, String token) {
        jdbc.sql("update organisation set first_run_hash = :hash, begun_at = " + at)
                .param("hash", Secrets.sha256(token))
                .update();
        clock.pass(Duration.ofMinutes(1));
    }
}
