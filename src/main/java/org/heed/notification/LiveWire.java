package org.heed.notification;

import org.heed.kernel.About;
import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells all nodes, when the transaction is committed, that something reads differently now: which
 * record or whose list, never what. Source: decision 0091.
 */
@Repository
class LiveWire {

    static final String CHANNEL = "heed_live";

    /** A message of PostgreSQL has 8000 bytes. */
    private static final int MOST = 300;

    private final JdbcClient jdbc;

    LiveWire(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void changed(About about) {
        var records =
                Stream.concat(Stream.of(about.subject()), about.alongside().stream())
                        .distinct()
                        .limit(MOST / 10)
                        .map(Subject::toString)
                        .collect(Collectors.joining(","));
        send("records " + about.circle() + " " + records);
    }

    /** Their lists changed. */
    void told(Collection<Long> people) {
        people.stream()
                .collect(Collectors.groupingBy(it -> it % (people.size() / MOST + 1)))
                .values()
                .forEach(some ->
                        send(
                                "people 0 "
                                        + some.stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(","))));
    }

    private void send(String what) {
        jdbc.sql("select pg_notify(:channel, :what || ' ' || pg_current_xact_id()::text)")
                .param("channel", CHANNEL)
                .param("what", what)
                .query((row, index) -> 0)
                .list();
    }
}
