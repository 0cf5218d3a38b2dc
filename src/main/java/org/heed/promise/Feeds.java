package org.heed.promise;

import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.kernel.Language;
import org.heed.kernel.NotFound;
import org.heed.kernel.Secrets;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Puts what somebody promised into their calendar: private links for calendar programs, and the
 * working calendar their reminders are reckoned on. Only a hash of a link is kept. Source: R082;
 * security, D5.
 */
@Service
@Transactional
public class Feeds {

    /** Calendar programs ask every few minutes at most; anything beyond is a mistake. */
    static final int MOST_AN_HOUR = 60;

    private static final int MOST_PROMISES = 500;
    private static final int MOST_LINKS = 20;

    private final JdbcClient jdbc;
    private final Keepers keepers;
    private final Reminders reminders;
    private final CalendarLists calendars;
    private final Clock clock;

    Feeds(
            JdbcClient jdbc,
            Keepers keepers,
            Reminders reminders,
            CalendarLists calendars,
            Clock clock) {
        this.jdbc = jdbc;
        this.keepers = keepers;
        this.reminders = reminders;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * A link as its owner sees it again.
     *
     * @param words whether the promises' words are in it
     * @param readAt when a program last read it; none when none has
     */
    public record Line(long id, boolean words, Instant madeAt, @Nullable Instant readAt) {}

    /**
     * What a link shows.
     *
     * @param promises open ones its owner keeps and may see now, nearest date first
     */
    public record Content(
            String name, Language language, boolean words, List<PromiseCard> promises) {}

    /** What asking under a link's secret came to. */
    public sealed interface Reading {

        record Shown(Content content) implements Reading {}

        /** Asked too often; try again after this time. */
        record TooOften(Duration after) implements Reading {}
    }

    /** My links that work, newest first, at most 20. */
    @Transactional(readOnly = true)
    public List<Line> list(Me me) {
        return jdbc.sql(
                        """
                        select id, words, made_at, read_at
                        from promise_feed
                        where person_id = :me and revoked_at is null
                        order by id desc
                        limit :most
                        """)
                .param("me", me.id().value())
                .param("most", MOST_LINKS)
                .query((row, index) ->
                        new Line(
                                row.getLong("id"),
                                row.getBoolean("words"),
                                Sql.instant(row, "made_at"),
                                Sql.maybeInstant(row, "read_at")))
                .list();
    }

    /**
     * Makes a link; the oldest of more than twenty ends.
     *
     * @param words whether the promises' words are in it, or only whose they are
     * @return its secret, shown once
     */
    public String make(Me me, boolean words) {
        var token = Secrets.token();
        jdbc.sql(
                        """
                        insert into promise_feed (person_id, token_hash, words, made_at)
                        values (:me, :hash, :words, :now)
                        """)
                .param("me", me.id().value())
                .param("hash", Secrets.sha256(token))
                .param("words", words)
                .param("now", Sql.at(clock.instant()))
                .update();
        jdbc.sql(
                        """
                        update promise_feed set revoked_at = :now
                        where id in (
                            select id from promise_feed
                            where person_id = :me and revoked_at is null
                            order by id desc offset :most)
                        """)
                .param("now", Sql.at(clock.instant()))
                .param("me", me.id().value())
                .param("most", MOST_LINKS)
                .update();
        return token;
    }

    /** Ends a link of mine with its next request. */
    public void revoke(Me me, long id) {
        int revoked =
                jdbc.sql(
                                """
                                update promise_feed set revoked_at = :now
                                where id = :id and person_id = :me and revoked_at is null
                                """)
                        .param("now", Sql.at(clock.instant()))
                        .param("id", id)
                        .param("me", me.id().value())
                        .update();
        if (revoked == 0) {
            throw new NotFound();
        }
    }

    /** The calendar I named as mine; none for the standard one. */
    @Transactional(readOnly = true)
    public Optional<CalendarId> myCalendar(Me me) {
        return keepers.own(me.id());
    }

    /**
     * From now on I work on this calendar; when to begin what is open is reckoned again.
     *
     * @param calendar none for the standard one
     */
    public void choose(Me me, Optional<CalendarId> calendar) {
        calendar.ifPresent(it -> calendars.get(me, it));
        keepers.choose(me.id(), calendar);
        reminders.reckonAll(me.id());
    }

    /** What a program reads; throws NotFound for a secret that is unknown or ended. */
    public Reading read(String token) {
        var now = clock.instant();
        var hour = Duration.ofHours(1);
        return jdbc.sql(
                        """
                        update promise_feed f
                        set read_at = :now,
                            hour_at = case when f.hour_at > :before then f.hour_at else :now end,
                            hour_reads =
                                case when f.hour_at > :before then f.hour_reads + 1 else 1 end
                        from v_person w
                        where f.token_hash = :hash and f.revoked_at is null
                            and w.id = f.person_id and not w.disabled
                        returning f.person_id, w.name, w.language, w.role, f.words, f.hour_at,
                            f.hour_reads
                        """)
                .param("now", Sql.at(now))
                .param("before", Sql.at(now.minus(hour)))
                .param("hash", Secrets.sha256(token))
                .query((row, index) ->
                        row.getInt("hour_reads") > MOST_AN_HOUR
                                ? new Reading.TooOften(
                                        Duration.between(
                                                now, Sql.instant(row, "hour_at").plus(hour)))
                                : new Reading.Shown(
                                        new Content(
                                                row.getString("name"),
                                                Language.of(row.getString("language"))
                                                        .orElseThrow(),
                                                row.getBoolean("words"),
                                                open(
                                                        new PersonId(row.getLong("person_id")),
                                                        row.getString("role")))))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What the owner may see at this moment; rights that were taken away are gone from it. */
    private List<PromiseCard> open(PersonId owner, String role) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + """
                                where p.by_id = :me
                                    and p.state in ('open', 'at-risk', 'renegotiated')
                                    and (:all or p.circle_id in (
                                        select s.circle_id from v_sight s where s.person_id = :me))
                                order by p.due_at, p.id
                                limit :most
                                """)
                .param("me", owner.value())
                .param("all", role.equals("administrator"))
                .param("most", MOST_PROMISES)
                .query(PromiseRepository::card)
                .list();
    }
}
