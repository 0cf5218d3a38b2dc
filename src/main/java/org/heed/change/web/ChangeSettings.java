package org.heed.change.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule by size among the settings. */
@Configuration(proxyBeanMethods = false)
class ChangeSettings {

    @Bean
    SettingsEntry changeRule() {
        return new SettingsEntry("/settings/changes", "change.rule.title", "swap", true, 75);
    }
}
