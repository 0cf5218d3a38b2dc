package org.heed.clock;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in it is relieved by another. */
@Configuration(proxyBeanMethods = false)
class ClockSchedule {

    @Bean
    RecurringTask<Void> clockSweepTask(ClockSweep sweep) {
        return Tasks.recurring("clock-sweep", FixedDelay.ofSeconds(20))
                .execute((_, _) -> sweep.sweep());
    }

    /** Only asks whether somebody wants clocks counted anew, unless somebody does. */
    @Bean
    RecurringTask<Void> clockRecountTask(Recounting recounting) {
        return Tasks.recurring("clock-recount", FixedDelay.ofSeconds(5))
                .execute((_, _) -> recounting.goOn());
    }
}
