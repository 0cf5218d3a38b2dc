package org.heed.portal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;

/** What strangers sent is looked at within seconds; what has served its time is forgotten. */
@Configuration(proxyBeanMethods = false)
class PortalTasks {

    @Bean
    RecurringTask<Void> portalIntake(Intake intake) {
        return Tasks.recurring("portal-intake", FixedDelay.of(Duration.ofSeconds(3)))
                .execute((instance, context) -> intake.run());
    }

    @Bean
    RecurringTask<Void> portalSweep(
            LodgingRepository lodgings,
            CodeRepository codes,
            DeviceRepository devices,
            Tries tries,
            TransactionTemplate transaction,
            Clock clock) {
        return Tasks.recurring("portal-sweep", FixedDelay.of(Duration.ofHours(1)))
                .execute((instance, context) ->
                        transaction.executeWithoutResult(status -> {
                            var now = clock.instant();
                            lodgings.sweep(now);
                            codes.sweep(now);
                            devices.sweep(now);
                            tries.sweep(now);
                        }));
    }
}
