package org.heed.rhythm;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in it is relieved by another. */
@Configuration(proxyBeanMethods = false)
class RhythmSchedule {

    /** The first time a house runs with rhythms, and once a day for whatever came by other ways. */
    @Bean
    RecurringTask<Void> firstRhythmsTask(FirstRhythms first) {
        return Tasks.recurring("rhythm-first", FixedDelay.ofHours(24))
                .execute((_, _) -> first.sweep());
    }

    @Bean
    RecurringTask<Void> rhythmSweepTask(RhythmSweep sweep) {
        return Tasks.recurring("rhythm-sweep", FixedDelay.ofSeconds(30))
                .execute((_, _) -> sweep.sweep());
    }
}
