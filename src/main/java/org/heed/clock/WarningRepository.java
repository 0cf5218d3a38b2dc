package org.heed.clock;

import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import java.sql.Types;
import java.time.Instant;

/** Stores which warnings were told, how often, and who has seen them. */
@Repository
class WarningRepository {

    private final JdbcClient jdbc;

    WarningRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes a step that is told; once for each due moment, whatever is done to the clock. */
    void told(Ticking clock, WarningStep step, Instant at) {
        jdbc.sql(
                        """
                        insert into clock_warning (clock_id, due_at, share, lead, told_at, last_told_at)
                        values (:clock, :dueAt, :share, :lead, :at, :at)
                        on conflict do nothing
                        """)
                .param("clock", clock.id())
                .param("dueAt", Sql.at(clock.dueAt()))
                .param("share", share(step), Types.SMALLINT)
                .param("lead", lead(step), Types.INTEGER)
                .param("at", Sql.at(at))
                .update();
    }

    private static @Nullable Integer share(WarningStep step) {
        return step instanceof WarningStep.Share it ? it.percent() : null;
    }

    private static @Nullable Integer lead(WarningStep step) {
        return step instanceof WarningStep.Ahead it ? ClockColumns.minutes(it.left()) : null;
    }

    /** The last warning was told once more. */
    void toldAgain(Ticking clock, Instant at) {
        jdbc.sql(
                        """
                        update clock_warning
                        set repeats = repeats + 1, last_told_at = :at
                        where id = (select max(id) from clock_warning where clock_id = :clock)
                        """)
                .param("clock", clock.id())
                .param("at", Sql.at(at))
                .update();
    }

    /** Everything that was told about a clock has been seen; says whether anything was new. */
    boolean acknowledge(Ticking clock, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                update clock_warning
                                set acknowledged_at = :at, acknowledged_by = :by
                                where clock_id = :clock and acknowledged_at is null
                                """)
                        .param("at", Sql.at(at))
                        .param("by", by.value())
                        .param("clock", clock.id())
                        .update()
                > 0;
    }
}
