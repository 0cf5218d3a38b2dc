package org.heed.handover;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in one is relieved by another. */
@Configuration(proxyBeanMethods = false)
class HandoverSchedule {

    @Bean
    RecurringTask<Void> handoverSweepTask(HandoverSweep sweep) {
        return Tasks.recurring("handover-sweep", FixedDelay.ofSeconds(20))
                .execute((_, _) -> sweep.sweep());
    }
}
