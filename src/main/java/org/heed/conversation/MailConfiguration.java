package org.heed.conversation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of outgoing mail once, at the start. */
@Configuration(proxyBeanMethods = false)
class MailConfiguration {

    @Bean
    MailServer mailServer(
            @Value("${heed.smtp-url}") String url, @Value("${heed.mail-from}") String from) {
        return new MailServer(MailServer.read(url, from));
    }
}
