package org.heed.search;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Takes a few steps of a round every few seconds, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class RoundTask {

    /** Few enough that a node which is told to stop does so at once. */
    private static final int STEPS = 10;

    @Bean
    RecurringTask<Void> searchRound(Rounds rounds) {
        return Tasks.recurring("search-round", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> {
                    for (int i = 0; i < STEPS && rounds.step(); i++) {}
                });
    }
}
