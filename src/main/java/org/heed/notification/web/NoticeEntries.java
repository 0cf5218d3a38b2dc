package org.heed.notification.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the settings lead to this room. */
@Configuration(proxyBeanMethods = false)
class NoticeEntries {

    @Bean
    SettingsEntry notificationWishes() {
        return new SettingsEntry(
                "/settings/me/notifications", "notification.wishes.title", "bell", false, 15);
    }

    @Bean
    SettingsEntry onCallList() {
        return new SettingsEntry(
                "/settings/on-call", "notification.on-call.title", "phone", false, 55);
    }
}
