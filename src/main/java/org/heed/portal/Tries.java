package org.heed.portal;

import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Counts what strangers do, for all nodes together, so that nobody is flooded and nothing is
 * guessed. Source: security, B7, D8.
 */
@Component("visitorTries")
class Tries {

    /** What is counted, and how much of it is too much. */
    enum Kind {
        /** Drafts begun from one network. */
        DRAFT(60, Duration.ofHours(1)),
        /** Complaints sent from one network: an office of many people fits in. */
        LODGING(30, Duration.ofHours(1)),
        /** Mails that a stranger can make us send to one address. */
        MAIL(4, Duration.ofHours(1)),
        /** Requests for a new link from one network. */
        WISH(30, Duration.ofHours(1)),
        /** Codes typed for one guest. */
        CODE(10, Duration.ofMinutes(15));

        private final int most;
        private final Duration window;

        Kind(int most, Duration window) {
            this.most = most;
            this.window = window;
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    Tries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a try, unless there were too many; a refused one is not counted, so that waiting always
     * helps. Called within a transaction.
     */
    boolean allows(Kind kind, String who) {
        var now = clock.instant();
        var name = kind.name().toLowerCase(Locale.ROOT);
        var hash = Secrets.sha256(who.toLowerCase(Locale.ROOT));
        // One at a time for the same person or network: a snapshot would not see its neighbours.
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 7))")
                .param("who", name + who.toLowerCase(Locale.ROOT))
                .query((row, index) -> 0)
                .list();
        if (count(name, hash, now.minus(kind.window)) >= kind.most) {
            return false;
        }
        jdbc.sql("insert into visitor_try (kind, who, at) values (:kind, :who, :now)")
                .param("kind", name)
                .param("who", hash)
                .param("now", Sql.at(now))
                .update();
        return true;
    }

    private int count(String kind, byte[] who, Instant since) {
        return jdbc.sql(
                        """
                        select count(*) from visitor_try
                        where kind = :kind and who = :who and at > :since
                        """)
                .param("kind", kind)
                .param("who", who)
                .param("since", Sql.at(since))
                .query(Integer.class)
                .single();
    }

    void sweep(Instant now) {
        jdbc.sql("delete from visitor_try where at < :old")
                .param("old", Sql.at(now.minus(Duration.ofDays(1))))
                .update();
    }
}
