package org.heed.identity.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this room on the index of settings. */
@Configuration(proxyBeanMethods = false)
class SettingsEntries {

    @Bean
    SettingsEntry mySettings() {
        return new SettingsEntry("/settings/me", "identity.settings.me", "pen", false, 10);
    }

    @Bean
    SettingsEntry myTokens() {
        return new SettingsEntry("/settings/tokens", "identity.settings.tokens", "lock", false, 20);
    }

    @Bean
    SettingsEntry peopleSettings() {
        return new SettingsEntry("/settings/people", "identity.settings.people", "users", true, 30);
    }

    @Bean
    SettingsEntry organisationSettings() {
        return new SettingsEntry(
                "/settings/organisation", "identity.settings.organisation", "globe", true, 40);
    }
}
