package org.heed.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Looks for due mails every few seconds; on one node at a time, and safely on several. */
@Configuration(proxyBeanMethods = false)
class SendTask {

    @Bean
    RecurringTask<Void> sendDueMails(Sender sender) {
        return Tasks.recurring("send-due-mails", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> sender.sendDue());
    }

    @Bean
    RecurringTask<Void> sendDueStaffMails(StaffSender sender) {
        return Tasks.recurring("send-due-staff-mails", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> sender.sendDue());
    }
}
