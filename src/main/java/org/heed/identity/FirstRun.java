package org.heed.identity;

import org.heed.kernel.Actor;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.security.MessageDigest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Begins the house: names the organisation, makes the first administrator, fills in the sample
 * world if wanted. Once: the row of the organisation is locked while it is decided.
 */
@Service
@Transactional
public class FirstRun {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final People people;
    private final SignIns signIns;
    private final Organisation organisation;
    private final ObjectProvider<SampleWorld> samples;

    FirstRun(
            JdbcClient jdbc,
            Clock clock,
            People people,
            SignIns signIns,
            Organisation organisation,
            ObjectProvider<SampleWorld> samples) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.people = people;
        this.signIns = signIns;
        this.organisation = organisation;
        this.samples = samples;
    }

    /** What the first-run page asks. */
    public record Beginning(
            String organisation,
            Language language,
            ZoneId zone,
            String name,
            String email,
            String password,
            boolean sample) {

        PersonDraft administrator() {
            return new PersonDraft(name, email, Role.ADMINISTRATOR, null, "", language, zone);
        }
    }

    private record Row(boolean begun, byte @Nullable [] hash, boolean filled) {}

    /** A new token, which ends the one of the start before; empty once the house has begun. */
    Optional<String> newToken() {
        if (lock().begun()) {
            return Optional.empty();
        }
        var token = Secrets.token();
        jdbc.sql("update organisation set first_run_hash = :hash")
                .param("hash", Secrets.sha256(token))
                .update();
        return Optional.of(token);
    }

    /** Whether this token would begin the house; asking uses nothing up. */
    @Transactional(readOnly = true)
    public boolean opens(String token) {
        return opens(token, row(""));
    }

    /**
     * Begins the house and uses the token up.
     *
     * @throws NotFound when the token is wrong, or was used
     * @throws Refused at {@code organisation}, {@code name}, {@code email}, {@code password}
     */
    public SignIns.Proved begin(String token, Beginning beginning) {
        if (!opens(token, lock())) {
            throw new NotFound();
        }
        var draft = beginning.administrator();
        var wrong = new ArrayList<Reason>(Organisation.wrong(beginning.organisation()));
        wrong.addAll(draft.wrong());
        wrong.addAll(Passwords.wrong(beginning.password(), beginning.email()));
        if (!wrong.isEmpty()) {
            throw Refused.all(wrong);
        }
        return begin(beginning);
    }

    /** Begins the house if nobody has; safe when two nodes start at once. */
    void beginUnattended(Beginning beginning) {
        if (!lock().begun()) {
            begin(beginning);
        }
    }

    /** Fills in the sample world once, for this administrator. */
    void fill(Me administrator) {
        if (!lock().filled()) {
            samples.ifAvailable(world -> {
                world.build(administrator);
                jdbc.sql("update organisation set sample_at = :now")
                        .param("now", Sql.at(clock.instant()))
                        .update();
            });
        }
    }

    private SignIns.Proved begin(Beginning beginning) {
        var id = people.insert(beginning.administrator(), Actor.system());
        var proved = signIns.firstPassword(id, beginning.password());
        jdbc.sql(
                        """
                        update organisation
                        set name = :name, language = :language, zone = :zone, begun_at = :now,
                            first_run_hash = null, version = version + 1
                        """)
                .param("name", beginning.organisation().strip())
                .param("language", beginning.language().tag())
                .param("zone", beginning.zone().getId())
                .param("now", Sql.at(clock.instant()))
                .update();
        organisation.forget();
        if (beginning.sample()) {
            fill(signIns.who(id, proved.stamp()).orElseThrow());
        }
        return proved;
    }

    private static boolean opens(String token, Row row) {
        return !row.begun()
                && row.hash() != null
                && MessageDigest.isEqual(row.hash(), Secrets.sha256(token));
    }

    private Row lock() {
        return row("for update");
    }

    /**
     * @param lock {@code for update} or nothing
     */
    private Row row(String lock) {
        return jdbc.sql(
                        """
                        select begun_at is not null as begun, first_run_hash,
                            sample_at is not null as filled
                        from organisation
                        """
                                + lock)
                .query((row, index) ->
                        new Row(
                                row.getBoolean("begun"),
                                row.getBytes("first_run_hash"),
                                row.getBoolean("filled")))
                .single();
    }
}
