package org.heed.conversation.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The line of this room on the index of settings. */
@Configuration(proxyBeanMethods = false)
class TextsSettings {

    @Bean
    SettingsEntry textsEntry() {
        return new SettingsEntry("/settings/words", "conversation.words.title", "text", true, 60);
    }
}
