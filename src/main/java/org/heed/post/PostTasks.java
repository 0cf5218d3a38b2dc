package org.heed.post;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Mailboxes are watched by some node, and what has arrived is sorted within seconds. */
@Configuration(proxyBeanMethods = false)
class PostTasks {

    @Bean
    RecurringTask<Void> sortArrivedMails(MailSorter sorter) {
        return Tasks.recurring("sort-arrived-mails", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> sorter.sortDue());
    }

    @Bean
    RecurringTask<Void> watchMailboxes(Watch watch) {
        return Tasks.recurring("watch-mailboxes", FixedDelay.of(Duration.ofSeconds(5)))
                .execute((instance, context) -> watch.begin());
    }
}
