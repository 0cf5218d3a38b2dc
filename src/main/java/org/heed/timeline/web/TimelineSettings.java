package org.heed.timeline.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this room on the index of settings. */
@Configuration(proxyBeanMethods = false)
class TimelineSettings {

    @Bean
    SettingsEntry readingTheAudit() {
        return new SettingsEntry("/settings/audit", "timeline.audit", "eye", true, 85);
    }

    @Bean
    SettingsEntry verifyingHistory() {
        return new SettingsEntry("/settings/timeline", "timeline.settings", "check", true, 90);
    }
}
