package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Path;

import javax.sql.DataSource;

/** The pool finds the database that the settings name, and none means our own. */
class PostgresWiringTests {

    @TempDir private Path data;

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class))
                    .withUserConfiguration(PostgresWiring.class);

    @Test
    void runsItsOwnServerUntilTheApplicationEnds() {
        var own =
                runner.withPropertyValues(
                        "heed.data-dir=" + data,
                        "heed.postgres.programs=target/postgres-programs",
                        "heed.postgres.fsync=false");

        own.run(context -> {
            var embedded = context.getBean(EmbeddedPostgres.class);
            var server = embedded.postmaster().server();
            try (var connection = context.getBean(DataSource.class).getConnection()) {
                assertThat(connection.getCatalog()).isEqualTo("heed");
            }
            runner.withPropertyValues(
                            "heed.database.url=" + embedded.getJdbcUrl(),
                            "heed.database.user=" + embedded.getUsername(),
                            "heed.database.password=" + embedded.getPassword())
                    .run(this::usesTheServerOfSomebodyElse);
            assertThat(server.isAlive()).isTrue();
            context.close();
            assertThat(server.isAlive()).isFalse();
        });
    }

    private void usesTheServerOfSomebodyElse(AssertableApplicationContext context)
            throws Exception {
        assertThat(context).doesNotHaveBean(EmbeddedPostgres.class);
        try (var connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void showsASentenceInsteadOfAStackTrace() {
        runner.withPropertyValues("heed.database.url=postgresql://127.0.0.1:1/heed")
                .run(context -> {
                    assertThat(context.getStartupFailure()).isNotNull();
                    var failure = new IllegalStateException(context.getStartupFailure());
                    assertThat(new UnusableAnalyzer().analyze(failure))
                            .extracting(FailureAnalysis::getDescription, STRING)
                            .startsWith("The database at 127.0.0.1:1/heed cannot be used");
                });
    }
}
