package org.heed.promise;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

/** Whoever has a hundred thousand promises open reads the nearest ones, and nobody else's. */
@HeedTest
class PlansOfMyPromisesTests {

    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Cast cast;
    @Autowired Clock clock;

    @Test
    void followEachReasonAlongItsOwnIndex() {
        var me = cast.projectManager();
        var plan =
                transaction.execute(status -> {
                    // The few rows of the tests would be read and sorted at once.
                    jdbc.sql("set local enable_seqscan = off").update();
                    jdbc.sql("set local enable_bitmapscan = off").update();
                    return jdbc.sql("explain " + PromiseDays.needing(me))
                            .param("me", me.id().value())
                            .param("end", OffsetDateTime.now(clock))
                            .param("day", LocalDate.now(clock))
                            .query(String.class)
                            .list();
                });

        assertThat(String.join("\n", Objects.requireNonNull(plan)))
                .contains(
                        "promise_tell_idx",
                        "promise_open_idx",
                        "promise_reminded_idx",
                        "promise_planned_idx");
    }
}
