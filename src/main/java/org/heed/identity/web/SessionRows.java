package org.heed.identity.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/**
 * Two requests of one browser may write the same new fact into its session at once, a page and the
 * piece it fetches beside itself; the later one is kept, and neither fails.
 */
@Configuration(proxyBeanMethods = false)
class SessionRows {

    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterFactsAreKept() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
