package org.heed.identity;

import org.heed.identity.HouseHappening.Access;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One-time links by which somebody sets their password: for the first time, or because they forgot
 * it. The administrator hands them over; whoever holds one is that person for ten minutes, no
 * longer, and a newer link ends it. Source: security, D2, D4, D5.
 */
@Service
@Transactional
public class Invitations {

    static final Duration VALID = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SignIns signIns;
    private final Register register;

    Invitations(JdbcClient jdbc, Clock clock, SignIns signIns, Register register) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.signIns = signIns;
        this.register = register;
    }

    /** A link's secret, shown once. */
    public record Invitation(String token, Instant expiresAt) {}

    /** Whose link it is, to show them. */
    public record Invited(String name, String email) {}

    /**
     * @throws Refused {@code identity.refused.administrators-only}, {@code
     *     identity.refused.disabled}
     * @throws NotFound
     */
    public Invitation make(Me me, PersonId person) {
        me.requireAdministrator();
        boolean disabled =
                jdbc.sql("select disabled from person where id = :id for update")
                        .param("id", person.value())
                        .query(Boolean.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        if (disabled) {
            throw Refused.because("identity.refused.disabled");
        }
        var now = clock.instant();
        var made = new Invitation(Secrets.token(), now.plus(VALID));
        jdbc.sql(
                        """
                        update invitation set replaced_at = :now
                        where person_id = :person and used_at is null and replaced_at is null
                        """)
                .param("now", Sql.at(now))
                .param("person", person.value())
                .update();
        jdbc.sql(
                        """
                        insert into invitation (person_id, made_by, token_hash, made_at, expires_at)
                        values (:person, :by, :hash, :now, :expires)
                        """)
                .param("person", person.value())
                .param("by", me.id().value() == 0 ? null : me.id().value())
                .param("hash", Secrets.sha256(made.token()))
                .param("now", Sql.at(now))
                .param("expires", Sql.at(made.expiresAt()))
                .update();
        register.access(me.actor(), person, Access.INVITED);
        return made;
    }

    /** Whose link it is, while it is good; looking uses nothing up. */
    @Transactional(readOnly = true)
    public Optional<Invited> find(String token) {
        return jdbc.sql(
                        """
                        select p.name, p.email
                        from invitation i
                        join person p on p.id = i.person_id
                        where i.token_hash = :hash and i.used_at is null
                            and i.replaced_at is null and i.expires_at > :now and not p.disabled
                        """)
                .param("hash", Secrets.sha256(token))
                .param("now", Sql.at(clock.instant()))
                .query((row, index) -> new Invited(row.getString("name"), row.getString("email")))
                .optional();
    }

    /**
     * Sets the password and uses the link up. Signs nobody in: that takes the new password.
     *
     * @throws NotFound when it was used, replaced, has expired or never was
     * @throws Refused at {@code password}; the link stays good
     */
    public void accept(String token, String password) {
        var person =
                jdbc.sql(
                                """
                                update invitation i set used_at = :now
                                from person p
                                where p.id = i.person_id and i.token_hash = :hash
                                    and i.used_at is null and i.replaced_at is null
                                    and i.expires_at > :now and not p.disabled
                                returning i.person_id
                                """)
                        .param("now", Sql.at(clock.instant()))
                        .param("hash", Secrets.sha256(token))
                        .query(Long.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        signIns.setPassword(new PersonId(person), password);
    }
}
