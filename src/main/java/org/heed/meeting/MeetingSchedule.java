package org.heed.meeting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweep on one node at a time; a node that dies in it is relieved by another. */
@Configuration(proxyBeanMethods = false)
class MeetingSchedule {

    @Bean
    RecurringTask<Void> meetingSweepTask(MeetingSweep sweep) {
        return Tasks.recurring("meeting-sweep", FixedDelay.ofSeconds(60))
                .execute((_, _) -> sweep.sweep());
    }
}
