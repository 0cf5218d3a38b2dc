package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Whatever is killed: no row is lost, no server is left over, and the next start succeeds. */
class KilledPostgresTests {

    @TempDir private static Path data;

    private final Places places = new Places(data, Path.of("target/postgres-programs"));

    @Test
    void endsItsServerWhenHeedIsKilled() throws Exception {
        var heed = ChildHeed.start(places);
        var server = server(heed);

        heed.process().destroyForcibly();

        Patience.until("the server ends", () -> !server.isAlive());
        assertThat(places.cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void endsTheServerThatAnEarlierHeedHasLeft() throws Exception {
        var heed = ChildHeed.start(places);
        var orphan = server(heed);
        heed.watchdogs(orphan).forEach(ProcessHandle::destroyForcibly);
        heed.process().destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var database = EmbeddedPostgres.start(places, true)) {
            assertThat(orphan.isAlive()).isFalse();
            Rows.write(database, "after an orphan");
        }
    }

    @Test
    void keepsItsRowsWhenEverythingIsKilled() throws Exception {
        try (var database = EmbeddedPostgres.start(places, true)) {
            Rows.write(database, "before the end");
        }
        var heed = ChildHeed.start(places);
        var all = new ArrayList<>(heed.watchdogs(server(heed)));
        all.addAll(heed.process().descendants().toList());
        heed.process().destroyForcibly().waitFor();
        all.forEach(ProcessHandle::destroyForcibly);

        try (var database = EmbeddedPostgres.start(places, true)) {
            assertThat(Rows.has(database, "before the end")).isTrue();
        }
    }

    @Test
    void comesBackWhenOnlyTheServerIsKilled() throws Exception {
        try (var database = EmbeddedPostgres.start(places, true)) {
            Rows.write(database, "before the server");

            database.postmaster().server().destroyForcibly();

            Patience.until("rows can be read", () -> Rows.has(database, "before the server"));
        }
    }

    @Test
    void isWatchedAgainWhenOnlyTheWatchdogIsKilled() throws Exception {
        try (var database = EmbeddedPostgres.start(places, true)) {
            var first = database.postmaster();
            Rows.write(database, "before the watchdog");

            first.watchdog().destroyForcibly();

            Patience.until("another watches", () -> !database.postmaster().equals(first));
            assertThat(database.postmaster().watchdog().isAlive()).isTrue();
            assertThat(first.server().isAlive()).isFalse();
            assertThat(Rows.has(database, "before the watchdog")).isTrue();
        }
    }

    @Test
    void isNotHinderedByAStrangerWithTheOldServersNumber() throws Exception {
        var heed = ChildHeed.start(places);
        var server = server(heed);
        var file = places.cluster().resolve("postmaster.pid");
        var left = Files.readString(file);
        heed.process().destroyForcibly();
        Patience.until("the server ends", () -> !server.isAlive());
        var stranger = new ProcessBuilder("cat").start();
        Files.writeString(file, left.replaceFirst("\\d+", String.valueOf(stranger.pid())));

        try (var database = EmbeddedPostgres.start(places, true)) {
            assertThat(Rows.ask(database, "select 1")).isEqualTo("1");
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    private static ProcessHandle server(ChildHeed heed) throws IOException {
        var said = heed.says();
        assertThat(said).startsWith("ready ");
        return ProcessHandle.of(Long.parseLong(said.substring("ready ".length()))).orElseThrow();
    }
}
