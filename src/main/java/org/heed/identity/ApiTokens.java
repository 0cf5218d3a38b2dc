package org.heed.identity;

import org.heed.kernel.Actor;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.heed.kernel.web.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Keys for programs. A token acts as its owner, who is read anew with every request. */
@Service
@Transactional
public class ApiTokens {

    /** Tells people, and those who look for leaked keys, what it is. */
    static final String PREFIX = "heed_";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Register register;

    ApiTokens(JdbcClient jdbc, Clock clock, Register register) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.register = register;
    }

    /**
     * A token as its owner sees it again.
     *
     * @param expiresAt none for the one that came with the machine's settings
     * @param lastUsedAt to the minute; none when it never was
     */
    public record Line(
            long id,
            String name,
            Set<Scope> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt) {}

    /** Who is behind a token, and what it may do. */
    public record Bearer(Me me, long token, Set<Scope> scopes) {}

    /** The owner's tokens that are not revoked, newest first, at most 100; expired ones too. */
    @Transactional(readOnly = true)
    public List<Line> list(Me me) {
        return jdbc.sql(
                        """
                        select id, name, scopes, created_at, expires_at, last_used_at
                        from api_token
                        where person_id = :me and revoked_at is null
                        order by id desc
                        limit 100
                        """)
                .param("me", me.id().value())
                .query(ApiTokens::line)
                .list();
    }

    /**
     * Makes a token.
     *
     * @return the token itself, shown once
     * @throws Refused at {@code name}, {@code scopes}
     */
    public String make(Me me, String name, Set<Scope> scopes, Duration valid) {
        var wrong = new ArrayList<Reason>();
        if (name.isBlank()) {
            wrong.add(Reason.of("kernel.refused.missing", "name"));
        }
        if (name.strip().length() > 100) {
            wrong.add(Reason.of("kernel.refused.too-long", "name", "max", 100));
        }
        if (scopes.isEmpty()) {
            wrong.add(Reason.of("identity.refused.no-scope", "scopes"));
        }
        if (scopes.stream().anyMatch(Scope::forAdministrators) && !me.administrator()) {
            wrong.add(Reason.of("identity.refused.administrators-only", "scopes"));
        }
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
        var token = PREFIX + Secrets.token();
        insert(me.id(), me.actor(), name.strip(), token, scopes, clock.instant().plus(valid));
        return token;
    }

    /** A token with a value somebody else chose; there already changes nothing. */
    void keep(PersonId owner, String token) {
        var all = EnumSet.allOf(Scope.class);
        insert(owner, Actor.system(), "HEED_API_TOKEN", token, all, null);
    }

    private void insert(
            PersonId owner,
            Actor actor,
            String name,
            String token,
            Set<Scope> scopes,
            @Nullable Instant expiresAt) {
        int made =
                jdbc.sql(
                                """
                                insert into api_token (person_id, name, token_hash, scopes, expires_at,
                                    created_at)
                                values (:owner, :name, :hash, :scopes, :expires, :now)
                                on conflict (token_hash) do nothing
                                """)
                        .param("owner", owner.value())
                        .param("name", name)
                        .param("hash", Secrets.sha256(token))
                        .param("scopes", scopes.stream().map(Form::slug).toArray(String[]::new))
                        .param("expires", Sql.at(expiresAt))
                        .param("now", Sql.at(clock.instant()))
                        .update();
        if (made == 1) {
            var words = String.join(", ", scopes.stream().map(Form::slug).toList());
            announce(owner, actor, name, words, true);
        }
    }

    private void announce(PersonId owner, Actor actor, String name, String scopes, boolean made) {
        register.announce(
                new HouseHappening.TokenChanged(
                        register.about(owner), clock.instant(), actor, name, scopes, made));
    }

    /**
     * Ends a token with its next request.
     *
     * @throws NotFound when it is not this person's
     */
    public void revoke(Me me, long id) {
        var revoked =
                jdbc.sql(
                                """
                                update api_token set revoked_at = :now
                                where id = :id and person_id = :me and revoked_at is null
                                returning name
                                """)
                        .param("now", Sql.at(clock.instant()))
                        .param("id", id)
                        .param("me", me.id().value())
                        .query(String.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        announce(me.id(), me.actor(), revoked, "", false);
    }

    /** Who is behind a token; empty when it is unknown, expired, revoked, or its owner disabled. */
    public Optional<Bearer> bearer(String token) {
        var now = clock.instant();
        var found =
                jdbc.sql(
                                """
                                select p.id, p.name, p.role, p.language, p.zone, p.theme, p.density,
                                    p.keys_on, t.id as token, t.scopes
                                from api_token t
                                join person p on p.id = t.person_id
                                where t.token_hash = :hash and t.revoked_at is null
                                    and (t.expires_at is null or t.expires_at > :now)
                                    and not p.disabled
                                """)
                        .param("hash", Secrets.sha256(token))
                        .param("now", Sql.at(now))
                        .query(ApiTokens::bearer)
                        .optional();
        found.ifPresent(it -> used(it.token(), now));
        return found;
    }

    /** To the minute, so that a busy token costs no write with each request. */
    private void used(long token, Instant now) {
        jdbc.sql(
                        """
                        update api_token set last_used_at = :now
                        where id = :token
                            and (last_used_at is null or last_used_at < :before)
                        """)
                .param("now", Sql.at(now))
                .param("token", token)
                .param("before", Sql.at(now.minusSeconds(60)))
                .update();
    }

    private static Set<Scope> scopes(ResultSet row) throws SQLException {
        var scopes = EnumSet.noneOf(Scope.class);
        Sql.texts(row, "scopes")
                .forEach(it -> scopes.add(Scope.valueOf(it.toUpperCase(Locale.ROOT))));
        return scopes;
    }

    private static Bearer bearer(ResultSet row, int index) throws SQLException {
        return new Bearer(SignIns.me(row, index), row.getLong("token"), scopes(row));
    }

    private static Line line(ResultSet row, int index) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("name"),
                scopes(row),
                Sql.instant(row, "created_at"),
                Sql.maybeInstant(row, "expires_at"),
                Sql.maybeInstant(row, "last_used_at"));
    }
}
