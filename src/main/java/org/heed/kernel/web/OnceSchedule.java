package org.heed.kernel.web;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.Duration;

/** Keeps a key for a week, longer than anything that repeats a request by itself. */
@Configuration(proxyBeanMethods = false)
class OnceSchedule {

    private static final Duration KEPT = Duration.ofDays(7);

    @Bean
    RecurringTask<Void> onceSweepTask(Once once, Clock clock) {
        return Tasks.recurring("once-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((_, _) -> once.sweep(clock.instant().minus(KEPT)));
    }
}
