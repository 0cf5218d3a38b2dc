package org.heed.clock.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from the settings to the time limits, and from there to the calendars. */
@Configuration(proxyBeanMethods = false)
class ClockSettings {

    @Bean
    SettingsEntry timeLimits() {
        return new SettingsEntry("/settings/policies", "clock.policies.title", "clock", true, 50);
    }
}
