package org.heed.post.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this room on the index of settings. */
@Configuration(proxyBeanMethods = false)
class PostSettings {

    @Bean
    SettingsEntry mailboxesEntry() {
        return new SettingsEntry("/settings/mailboxes", "post.mailboxes.title", "reply", true, 62);
    }

    @Bean
    SettingsEntry mailHealthEntry() {
        return new SettingsEntry("/settings/mail-health", "post.health.title", "warm", true, 63);
    }
}
