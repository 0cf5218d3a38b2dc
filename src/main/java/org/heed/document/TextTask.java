package org.heed.document;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Reads the files that were kept since, every other second. */
@Configuration(proxyBeanMethods = false)
class TextTask {

    /** Few enough that a node which is told to stop does so soon. */
    private static final int STEPS = 5;

    @Bean
    RecurringTask<Void> documentText(Texts texts) {
        return Tasks.recurring("document-text", FixedDelay.of(Duration.ofSeconds(2)))
                .execute((instance, context) -> {
                    for (int i = 0; i < STEPS && texts.step(); i++) {}
                });
    }
}
