package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Heed's own database in ordinary times. All tests live in one folder, one after the other. */
class EmbeddedPostgresTests {

    @TempDir private static Path data;

    private final Places places = new Places(data, Path.of("target/postgres-programs"));

    @Test
    void keepsItsRowsOverARestart() throws Exception {
        try (var database = EmbeddedPostgres.start(places, true)) {
            Rows.write(database, "restart");
        }
        try (var database = EmbeddedPostgres.start(places, true)) {
            assertThat(Rows.has(database, "restart")).isTrue();
        }
    }

    @Test
    void endsItsServerWhenItIsClosed() {
        var database = EmbeddedPostgres.start(places, true);
        var postmaster = database.postmaster();

        database.close();

        assertThat(postmaster.server().isAlive()).isFalse();
        Patience.until("the watchdog ends", () -> !postmaster.watchdog().isAlive());
        assertThat(places.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void isSetUpToBeTrusted() throws SQLException {
        var settings =
                List.of(
                        "fsync=on",
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "data_checksums=on",
                        "server_encoding=UTF8",
                        "password_encryption=scram-sha-256",
                        "listen_addresses=127.0.0.1",
                        "is_superuser=off",
                        "log_error_verbosity=terse");
        try (var database = EmbeddedPostgres.start(places, true)) {
            for (var setting : settings) {
                var name = setting.substring(0, setting.indexOf('='));
                var value = Rows.ask(database, "select current_setting('" + name + "', true)");
                assertThat(name + "=" + value).isEqualTo(setting);
            }
            // Word search by letters finds no Han text under any other character type.
            var type = "select datctype from pg_database where datname = 'heed'";
            assertThat(Rows.ask(database, type)).isEqualTo("C.UTF-8");
        }
    }

    @Test
    void letsNobodyInWithoutItsPasswordWhichIsItsSecret() throws IOException {
        try (var database = EmbeddedPostgres.start(places, true)) {
            assertThatThrownBy(() ->
                            DriverManager.getConnection(
                                    database.getJdbcUrl(), database.getUsername(), "heed"))
                    .hasMessageContaining("password authentication failed");
            var open = Files.getPosixFilePermissions(places.password());
            assertThat(PosixFilePermissions.toString(open)).isEqualTo("rw-------");
        }
    }

    @Test
    void mayLoseRowsOnlyWhereTestsAskForIt() throws SQLException {
        try (var database = EmbeddedPostgres.start(places, false)) {
            assertThat(Rows.ask(database, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void saysThatThePasswordIsMissing() throws IOException {
        try (var _ = EmbeddedPostgres.start(places, true)) {
            assertThat(places.password()).exists();
        }
        var aside = Files.move(places.password(), data.resolve("aside"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(places, true))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageContaining("password is missing");

        Files.move(aside, places.password());
    }

    @Test
    void saysThatAnotherVersionWroteTheFolder() throws IOException {
        var version = places.cluster().resolve("PG_VERSION");
        try (var _ = EmbeddedPostgres.start(places, true)) {
            assertThat(version).hasContent("18");
        }
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedPostgres.start(places, true))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageContaining("was written by PostgreSQL 17 and this Heed brings 18");

        Files.writeString(version, "18\n");
    }
}
