package org.heed.escalation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweeps on one node at a time; a node that dies in one is relieved by another. */
@Configuration(proxyBeanMethods = false)
class ClimbSchedule {

    @Bean
    RecurringTask<Void> escalationSweepTask(
            EscalationSweep climbs, SupportSweep reminders, AskedPeople people) {
        return Tasks.recurring("escalation-sweep", FixedDelay.ofSeconds(20))
                .execute((_, _) -> {
                    climbs.sweep();
                    reminders.sweep();
                    people.sweep();
                });
    }
}
