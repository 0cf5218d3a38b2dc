package org.heed.conversation.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to the mails that wait for somebody. */
@Configuration(proxyBeanMethods = false)
class MailSettings {

    @Bean
    SettingsEntry mailsOnTheirWay() {
        return new SettingsEntry("/mail", "conversation.mail.title", "reply", true, 70);
    }
}
