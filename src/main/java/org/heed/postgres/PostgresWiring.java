package org.heed.postgres;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

@Configuration(proxyBeanMethods = false)
class PostgresWiring {

    /** The pool depends on this bean and is closed first, so nothing is cut off at the end. */
    @Bean(destroyMethod = "close")
    Database database(
            @Value("${heed.database.url:}") String url,
            @Value("${heed.database.user:}") String user,
            @Value("${heed.database.password:}") String password,
            @Value("${heed.data-dir:./data}") Path dataDir,
            @Value("${heed.postgres.programs:${heed.data-dir:./data}/postgres/programs}")
                    Path programs,
            @Value("${heed.postgres.fsync:true}") boolean fsync) {
        if (url.isBlank()) {
            return EmbeddedPostgres.start(new Places(dataDir, programs), fsync);
        } else {
            return ExternalPostgres.at(url, user, password);
        }
    }
}
