package org.heed.identity;

import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * Counts tries to sign in, for all nodes together. A try is written before it is counted, so that
 * parallel ones see each other. Source: security, D8.
 */
@Component
class SignInTries {

    static final Duration WINDOW = Duration.ofMinutes(15);

    /** For one account from one network. */
    static final int MOST = 10;

    /** For all accounts from one network: an office that comes back from lunch fits in. */
    static final int MOST_OF_NETWORK = 100;

    /** For one account from everywhere, unless its owner has signed in from this network before. */
    static final int MOST_OF_ACCOUNT = 50;

    private static final Duration KNOWN = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes a try.
     *
     * @throws Refused {@code identity.refused.too-many-tries}, the same for accounts that do not
     *     exist; a refused try is not counted, so that waiting always helps
     */
    void begin(String email, String network) {
        var now = clock.instant();
        long id = note(email, network, now);
        if (tooMany(email, network, now)) {
            jdbc.sql("delete from sign_in_try where id = :id").param("id", id).update();
            throw Refused.because("identity.refused.too-many-tries", "min", WINDOW.toMinutes());
        }
    }

    /** The owner came in: their network is known, and their tries from there are forgotten. */
    void succeeded(PersonId person, String email, String network) {
        jdbc.sql("delete from sign_in_try where account_hash = :account and network = :network")
                .param("account", account(email))
                .param("network", network)
                .update();
        jdbc.sql(
                        """
                        insert into sign_in_place (person_id, network, last_at)
                        values (:person, :network, :now)
                        on conflict (person_id, network) do update set last_at = excluded.last_at
                        """)
                .param("person", person.value())
                .param("network", network)
                .param("now", Sql.at(clock.instant()))
                .update();
    }

    private long note(String email, String network, Instant now) {
        jdbc.sql("delete from sign_in_try where at < :old")
                .param("old", Sql.at(now.minus(WINDOW)))
                .update();
        return jdbc.sql(
                        """
                        insert into sign_in_try (account_hash, network, at)
                        values (:account, :network, :now)
                        returning id
                        """)
                .param("account", account(email))
                .param("network", network)
                .param("now", Sql.at(now))
                .query(Long.class)
                .single();
    }

    private boolean tooMany(String email, String network, Instant now) {
        return jdbc.sql(
                        """
                        select
                            count(*) filter (where account_hash = :account and network = :network)
                                > :most
                            or count(*) filter (where network = :network) > :mostOfNetwork
                            or count(*) filter (where account_hash = :account) > :mostOfAccount
                                and not exists (
                                    select 1
                                    from sign_in_place s join person p on p.id = s.person_id
                                    where lower(p.email) = :email and s.network = :network
                                        and s.last_at > :known)
                        from sign_in_try
                        where (account_hash = :account or network = :network) and at > :since
                        """)
                .param("account", account(email))
                .param("email", email.toLowerCase(Locale.ROOT))
                .param("network", network)
                .param("most", MOST)
                .param("mostOfNetwork", MOST_OF_NETWORK)
                .param("mostOfAccount", MOST_OF_ACCOUNT)
                .param("known", Sql.at(now.minus(KNOWN)))
                .param("since", Sql.at(now.minus(WINDOW)))
                .query(Boolean.class)
                .single();
    }

    private static byte[] account(String email) {
        return Secrets.sha256(email.toLowerCase(Locale.ROOT));
    }
}
