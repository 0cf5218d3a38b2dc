package org.heed.identity;

import org.heed.identity.HouseHappening.Access;
import org.heed.kernel.Language;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Lets people in who prove who they are, and knows who is behind a session. */
@Service
public class SignIns {

    /** How long to wait after too many tries. */
    public static final Duration WAIT = SignInTries.WINDOW;

    private final JdbcClient jdbc;
    private final Passwords passwords;
    private final SignInTries tries;
    private final Register register;
    private final TransactionTemplate transaction;

    SignIns(
            JdbcClient jdbc,
            Passwords passwords,
            SignInTries tries,
            Register register,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.tries = tries;
        this.register = register;
        this.transaction = transaction;
    }

    /**
     * Somebody proved who they are.
     *
     * @param stamp what their session has to show with each request
     */
    public record Proved(PersonId person, int stamp) {}

    private record Account(long id, int stamp, @Nullable String hash, boolean disabled) {}

    /**
     * Compares a password. An account that does not exist, has no password yet or was disabled is
     * refused in the same words and the same time. Not one transaction: a try counts even when what
     * follows fails. Source: security, D7, D8.
     *
     * @param network as {@link Networks} names it
     * @throws Refused {@code identity.refused.sign-in}, {@code identity.refused.too-many-tries}
     */
    public Proved prove(String email, String password, String network) {
        tries.begin(email, network);
        var account = account(email);
        boolean same = passwords.matches(password, account.map(Account::hash).orElse(null));
        if (!same || account.isEmpty() || account.get().disabled()) {
            throw Refused.because("identity.refused.sign-in");
        }
        var found = account.get();
        tries.succeeded(new PersonId(found.id()), email, network);
        return new Proved(new PersonId(found.id()), found.stamp());
    }

    /**
     * The person of a session, read anew; empty when they are disabled or all their sessions were
     * ended since. Source: security, A7.
     *
     * @param stamp as it was at sign-in
     */
    @Transactional(readOnly = true)
    public Optional<Me> who(PersonId id, int stamp) {
        return jdbc.sql(
                        """
                        select id, name, role, language, zone, theme, density, keys_on
                        from person
                        where id = :id and stamp = :stamp and not disabled
                        """)
                .param("id", id.value())
                .param("stamp", stamp)
                .query(SignIns::me)
                .optional();
    }

    /**
     * Takes a new password and ends every session but the one that goes on with the new stamp. Not
     * one transaction, as {@link #prove}.
     *
     * @throws Refused {@code identity.refused.password-wrong} at {@code current}, or at {@code
     *     password}
     */
    public Proved changePassword(Me me, String current, String password, String network) {
        var email = email(me.id());
        tries.begin(email, network);
        if (!passwords.matches(current, account(email).map(Account::hash).orElse(null))) {
            throw Refused.because("identity.refused.password-wrong").at("current");
        }
        tries.succeeded(me.id(), email, network);
        return setPassword(me.id(), password);
    }

    /** Ends every session; the one that asked goes on with the new stamp. */
    @Transactional
    public Proved endOtherSessions(Me me) {
        int stamp =
                jdbc.sql("update person set stamp = stamp + 1 where id = :id returning stamp")
                        .param("id", me.id().value())
                        .query(Integer.class)
                        .single();
        register.access(me.actor(), me.id(), Access.SIGNED_OUT);
        return new Proved(me.id(), stamp);
    }

    /** Also ends every session of the person: whoever knew the old password is out. */
    Proved setPassword(PersonId id, String password) {
        var wrong = Passwords.wrong(password, email(id));
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
        var hash = passwords.hash(password);
        return transaction.execute(status -> {
            var proved = keep(id, hash);
            register.access(register.actor(id), id, Access.PASSWORD_SET);
            return proved;
        });
    }

    /** Unchecked, because the settings of a machine may carry any. */
    Proved firstPassword(PersonId id, String password) {
        return keep(id, passwords.hash(password));
    }

    private Proved keep(PersonId id, String hash) {
        int stamp =
                jdbc.sql(
                                """
                                update person set password_hash = :hash, stamp = stamp + 1
                                where id = :id
                                returning stamp
                                """)
                        .param("hash", hash)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single();
        return new Proved(id, stamp);
    }

    private Optional<Account> account(String email) {
        return jdbc.sql(
                        """
                        select id, stamp, password_hash, disabled
                        from person
                        where lower(email) = :email
                        """)
                .param("email", email.toLowerCase(Locale.ROOT))
                .query((row, index) ->
                        new Account(
                                row.getLong("id"),
                                row.getInt("stamp"),
                                row.getString("password_hash"),
                                row.getBoolean("disabled")))
                .optional();
    }

    private String email(PersonId id) {
        return jdbc.sql("select email from person where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    static Me me(ResultSet row, int index) throws SQLException {
        return new Me(
                new PersonId(row.getLong("id")),
                row.getString("name"),
                PeopleLists.role(row.getString("role")),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                row.getString("theme"),
                row.getString("density"),
                row.getBoolean("keys_on"));
    }
}
