package org.heed.promise;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in it is relieved by another. */
@Configuration(proxyBeanMethods = false)
class PromiseSchedule {

    @Bean
    RecurringTask<Void> promiseSweepTask(PromiseSweep sweep) {
        return Tasks.recurring("promise-sweep", FixedDelay.ofSeconds(20))
                .execute((_, _) -> sweep.sweep());
    }
}
