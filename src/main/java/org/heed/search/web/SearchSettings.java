package org.heed.search.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of this room on the index of settings. */
@Configuration(proxyBeanMethods = false)
class SearchSettings {

    @Bean
    SettingsEntry lookingAgain() {
        return new SettingsEntry("/settings/search", "search.rounds.title", "search", true, 95);
    }
}
