package org.heed.kernel.sql;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(JdbcClient jdbc) {
        return new DatabaseClock(jdbc, Clock.systemUTC());
    }
}
