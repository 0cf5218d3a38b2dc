package org.heed.rhythm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in it is relieved by another. */
@Configuration(proxyBeanMethods = false)
class RhythmSchedule {

    @Bean
    RecurringTask<Void> rhythmSweepTask(RhythmSweep sweep) {
        return Tasks.recurring("rhythm-sweep", FixedDelay.ofSeconds(30))
                .execute((_, _) -> sweep.sweep());
    }
}
