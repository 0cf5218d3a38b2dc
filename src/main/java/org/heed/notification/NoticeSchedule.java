package org.heed.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the sweeps on one node at a time; a node that dies in one is relieved by another. */
@Configuration(proxyBeanMethods = false)
class NoticeSchedule {

    @Bean
    RecurringTask<Void> noticeMailTask(MailSweep mails) {
        return Tasks.recurring("notification-mails", FixedDelay.ofSeconds(5))
                .execute((_, _) -> mails.sweep());
    }

    @Bean
    RecurringTask<Void> noticeOldLinesTask(OldLines old) {
        return Tasks.recurring("notification-old-lines", FixedDelay.ofHours(6))
                .execute((_, _) -> old.sweep());
    }

    @Bean
    RecurringTask<Void> noticeEveningTask(EveningSweep evenings) {
        return Tasks.recurring("notification-evenings", FixedDelay.ofSeconds(60))
                .execute((_, _) -> evenings.sweep());
    }
}
