package org.heed.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.Cast;
import org.heed.HeedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Seats on a circle. */
@HeedTest
class SeatsTests {

    @Autowired private Cast cast;
    @Autowired private Circles circles;
    @Autowired private Sight sight;
    @Autowired private JdbcClient jdbc;
    @Autowired private TransactionTemplate transaction;

    /** The second starts before the first has ended: each still finds the other's seat. */
    @Test
    void showASuperiorNothingOnceTheLastTwoWereTakenAwayAtOnce() throws Exception {
        var superior = cast.person("刘建国", Role.MANAGER);
        var one = cast.person("周思远", Role.PROJECT_MANAGER, superior);
        var other = cast.person("陈敏", Role.PROJECT_MANAGER, superior);
        var circle = circles.open(null);
        circles.seat(circle, one.id());
        circles.seat(circle, other.id());
        assertThat(sight.sees(superior, circle)).isTrue();

        try (var thread = Executors.newVirtualThreadPerTaskExecutor()) {
            var second =
                    transaction.execute(status -> {
                        circles.unseat(circle, one.id());
                        var started = thread.submit(() -> circles.unseat(circle, other.id()));
                        untilDoneOrWaiting(started);
                        return started;
                    });
            second.get();
        }

        assertThat(sight.sees(superior, circle)).isFalse();
    }

    private void untilDoneOrWaiting(Future<?> started) {
        while (!started.isDone() && waiting() == 0) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }
}
