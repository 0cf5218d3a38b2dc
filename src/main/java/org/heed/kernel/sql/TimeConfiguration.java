package org.heed.kernel.sql;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(JdbcClient jdbc) {
        return new DatabaseClock(jdbc, Clock.systemUTC());
    }
}
