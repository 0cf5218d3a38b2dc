package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Stores when clocks stood still. The table refuses two pauses of a clock at one time. */
@Repository
class PauseRepository {

    private final JdbcClient jdbc;

    PauseRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(Ticking clock, PauseReason reason, String note, Instant at, PersonId by) {
        jdbc.sql(
                        """
                        insert into clock_pause (clock_id, reason, note, begun_at, begun_by)
                        values (:clock, :reason, :note, :at, :by)
                        """)
                .param("clock", clock.id())
                .param("reason", reason.word())
                .param("note", note)
                .param("at", Sql.at(at))
                .param("by", by.value())
                .update();
    }

    /** Ends the pause of a clock that stands still, not before it began; else does nothing. */
    void end(Ticking clock, Instant at, @Nullable PersonId by) {
        if (clock.state() instanceof ClockState.Paused) {
            jdbc.sql(
                            """
                            update clock_pause
                            set ended_at = greatest(begun_at, :at), ended_by = :by
                            where clock_id = :clock and ended_at is null
                            """)
                    .param("at", Sql.at(at))
                    .param("by", by == null ? null : by.value(), Types.BIGINT)
                    .param("clock", clock.id())
                    .update();
        }
    }

    /** A clock that goes on in another takes its pauses along, and the time it was stopped. */
    void carry(Ticking stopped, long to, Instant now) {
        jdbc.sql(
                        """
                        insert into clock_pause
                            (clock_id, reason, note, begun_at, begun_by, ended_at, ended_by)
                        select :to, reason, note, begun_at, begun_by, ended_at, ended_by
                        from clock_pause
                        where clock_id = :from
                        union all
                        select :to, 'reopened', '', stopped_at, null, :now, null
                        from clock
                        where id = :from
                        """)
                .param("to", to)
                .param("from", stopped.id())
                .param("now", Sql.at(now))
                .update();
    }

    /** The pauses of a clock that are over, in order. */
    List<Pause> over(Ticking clock) {
        return over(List.of(clock)).getOrDefault(Objects.requireNonNull(clock.id()), List.of());
    }

    /** The same of many clocks, by their ids. */
    Map<Long, List<Pause>> over(List<Ticking> clocks) {
        var found = new HashMap<Long, List<Pause>>();
        if (clocks.isEmpty()) {
            return found;
        }
        jdbc.sql(
                        """
                        select clock_id, begun_at, ended_at from clock_pause
                        where clock_id in (:clocks) and ended_at is not null
                        order by begun_at, id
                        """)
                .param("clocks", clocks.stream().map(Ticking::id).toList())
                .query(row -> {
                    found.computeIfAbsent(row.getLong("clock_id"), _ -> new ArrayList<>())
                            .add(
                                    new Pause(
                                            Sql.instant(row, "begun_at"),
                                            Sql.instant(row, "ended_at")));
                });
        return found;
    }
}
