package org.heed.desk;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.Subject;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Puts something off on one's own Today. It changes nothing about the record: no time limit moves,
 * no colleague and no client sees a difference. Source: decision 0110.
 */
@Service
@Transactional
public class Later {

    private static final Duration LONGEST = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    Later(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Something that was put off.
     *
     * @param dueAt when it was due then; of what has another moment by now nothing holds
     * @param until when it is back
     */
    public record PutOff(Subject what, Instant dueAt, Instant until) {}

    /** What this person put off and is not back yet, the soonest first; at most 200. */
    @Transactional(readOnly = true)
    public List<PutOff> of(Me me) {
        return jdbc.sql(
                        """
                        select subject_kind, subject_id, due_at, until
                        from desk_later
                        where person_id = :me and until > :now
                        order by until, subject_kind, subject_id
                        limit 200
                        """)
                .param("me", me.id().value())
                .param("now", Sql.at(clock.instant()))
                .query((row, index) ->
                        new PutOff(
                                new Subject(
                                        row.getString("subject_kind"), row.getLong("subject_id")),
                                Sql.instant(row, "due_at"),
                                Sql.instant(row, "until")))
                .list();
    }

    /**
     * Puts it off; put off again, the last word counts. What is not late yet is back at the latest
     * when it is due: nothing sleeps through its own time limit.
     *
     * @param until none when nobody said
     * @return when it is back
     * @throws Refused at {@code until}: {@code desk.refused.not-ahead}, {@code
     *     desk.refused.too-far}, {@code kernel.refused.missing}
     */
    public Instant putOff(Me me, Subject what, Instant dueAt, @Nullable Instant until) {
        var now = clock.instant();
        if (until == null) {
            throw Refused.because("kernel.refused.missing").at("until");
        }
        if (!until.isAfter(now)) {
            throw Refused.because("desk.refused.not-ahead").at("until");
        }
        if (until.isAfter(now.plus(LONGEST))) {
            throw Refused.because("desk.refused.too-far").at("until");
        }
        var back = dueAt.isAfter(now) && dueAt.isBefore(until) ? dueAt : until;
        forget(me, now);
        jdbc.sql(
                        """
                        insert into desk_later (person_id, subject_kind, subject_id, due_at, until)
                        values (:me, :kind, :id, :due, :until)
                        on conflict (person_id, subject_kind, subject_id)
                        do update set due_at = excluded.due_at, until = excluded.until
                        """)
                .param("me", me.id().value())
                .param("kind", what.kind())
                .param("id", what.id())
                .param("due", Sql.at(dueAt))
                .param("until", Sql.at(back))
                .update();
        return back;
    }

    /** It is back at once; done again, nothing changes. */
    public void takeUp(Me me, Subject what) {
        jdbc.sql(
                        """
                        delete from desk_later
                        where person_id = :me and subject_kind = :kind and subject_id = :id
                        """)
                .param("me", me.id().value())
                .param("kind", what.kind())
                .param("id", what.id())
                .update();
    }

    private void forget(Me me, Instant now) {
        jdbc.sql("delete from desk_later where person_id = :me and until <= :now")
                .param("me", me.id().value())
                .param("now", Sql.at(now))
                .update();
    }
}
