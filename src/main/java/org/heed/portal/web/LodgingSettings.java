package org.heed.portal.web;

import org.heed.identity.SettingsEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads to what clients wrote and nobody has assigned yet. */
@Configuration(proxyBeanMethods = false)
class LodgingSettings {

    @Bean
    SettingsEntry unassignedLodgings() {
        return new SettingsEntry("/lodgings", "portal.lodgings.title", "chat", true, 5);
    }
}
