package org.heed;

import com.zaxxer.hikari.HikariDataSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

import java.io.IOException;

import javax.sql.DataSource;

/**
 * Another node of the same house in this process: the application itself, with nothing of the
 * tests, on the database of the tests. It keeps the database's time.
 */
public final class SecondNode implements AutoCloseable {

    private final ConfigurableApplicationContext heed;

    private SecondNode(ConfigurableApplicationContext heed) {
        this.heed = heed;
    }

    public static SecondNode on(DataSource database) throws Exception {
        var pool = database.unwrap(HikariDataSource.class);
        return new SecondNode(
                new SpringApplicationBuilder(Heed.class)
                        .initializers(it ->
                                it.getBeanFactory().registerSingleton("noTests", new NoTests()))
                        .run(
                                "--heed.database.url="
                                        + pool.getJdbcUrl().substring("jdbc:".length()),
                                "--heed.database.user=" + pool.getUsername(),
                                "--heed.database.password=" + pool.getPassword(),
                                "--heed.port=0",
                                "--server.port=0",
                                "--db-scheduler.enabled=false",
                                "--spring.main.log-startup-info=false"));
    }

    public int port() {
        return ((WebServerApplicationContext) heed).getWebServer().getPort();
    }

    /** A door of that node. */
    public <T> T door(Class<T> type) {
        return heed.getBean(type);
    }

    @Override
    public void close() {
        heed.close();
    }

    /** The tests' own beans lie beside the application on the class path. */
    private static final class NoTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory others) throws IOException {
            return type.getResource().getURL().getPath().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NoTests;
        }

        @Override
        public int hashCode() {
            return NoTests.class.hashCode();
        }
    }
}
