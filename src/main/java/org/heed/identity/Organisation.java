package org.heed.identity;

import org.heed.kernel.Language;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.web.Host;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * The organisation that runs this Heed: its name, the language and zone of whoever has not chosen.
 * Every page names it, so it is remembered for half a minute; a change on another node is seen
 * then.
 */
@Service
public class Organisation implements Host {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final String address;
    private volatile @Nullable Remembered remembered;

    Organisation(JdbcClient jdbc, Clock clock, @Value("${heed.base-url}") String address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.address = address.replaceAll("/+$", "");
    }

    /** On its timeline stands what happened to people and rights; there is one organisation. */
    public static final Subject SUBJECT = new Subject("organisation", 1);

    /**
     * The organisation as it is now.
     *
     * @param begun whether the first run is done
     */
    public record Card(String name, Language language, ZoneId zone, boolean begun, int version) {}

    private record Remembered(Card card, Instant at) {

        /** Not when the clock has gone back meanwhile: then nobody knows how old it is. */
        boolean holds(Instant now) {
            return card.begun() && !now.isBefore(at) && now.isBefore(at.plus(REMEMBERED));
        }
    }

    /** As it was at most half a minute ago. */
    public Card card() {
        var now = clock.instant();
        var known = remembered;
        if (known != null && known.holds(now)) {
            return known.card();
        }
        var read = read();
        remembered = new Remembered(read, now);
        return read;
    }

    @Override
    public String name() {
        return card().name();
    }

    @Override
    public Language language() {
        return card().language();
    }

    @Override
    public ZoneId zone() {
        return card().zone();
    }

    @Override
    public String address() {
        return address;
    }

    /**
     * Renames it, or changes the language or zone of whoever has not chosen.
     *
     * @throws Refused {@code identity.refused.administrators-only}, {@code kernel.refused.stale}
     */
    @Transactional
    public void change(Me me, int version, String name, Language language, ZoneId zone) {
        me.requireAdministrator();
        if (!wrong(name).isEmpty()) {
            throw Refused.all(wrong(name));
        }
        int changed =
                jdbc.sql(
                                """
                                update organisation
                                set name = :name, language = :language, zone = :zone,
                                    version = version + 1
                                where version = :version
                                """)
                        .param("name", name.strip())
                        .param("language", language.tag())
                        .param("zone", zone.getId())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
        forget();
    }

    static List<Reason> wrong(String name) {
        if (name.isBlank()) {
            return List.of(Reason.of("kernel.refused.missing", "organisation"));
        }
        if (name.strip().length() > 100) {
            return List.of(Reason.of("kernel.refused.too-long", "organisation", "max", 100));
        }
        return List.of();
    }

    /**
     * The row changed in this transaction, which reads it anew from now on; others may have
     * remembered meanwhile what it was, and it may yet be undone.
     */
    void forget() {
        remembered = null;
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCompletion(int outcome) {
                        remembered = null;
                    }
                });
    }

    private Card read() {
        return jdbc.sql(
                        """
                        select name, language, zone, begun_at is not null as begun, version
                        from organisation
                        """)
                .query(Organisation::row)
                .single();
    }

    private static Card row(ResultSet row, int index) throws SQLException {
        return new Card(
                row.getString("name"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("begun"),
                row.getInt("version"));
    }
}
