package org.heed.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntSupplier;

/** Heed's own server, for this machine only, on a port that is free; it lives as long as we do. */
final class EmbeddedPostgres implements Database {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    // After a kill the server's children need a moment to notice and to let go of their memory.
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration BREATH = Duration.ofSeconds(2);

    private final Places places;
    private final FolderLock lock;
    private final Cluster cluster;
    private final List<String> command;
    private int port;
    private Postmaster postmaster;
    private boolean closing;

    private EmbeddedPostgres(
            Places places, FolderLock lock, Unprivileged unprivileged, boolean fsync)
            throws IOException {
        this.places = places;
        this.lock = lock;
        var programs = Programs.unpacked(places.programs());
        this.cluster = Cluster.prepared(places, programs, unprivileged);
        this.command = command(programs, unprivileged, cluster.folder(), fsync);
        this.postmaster = launch(EmbeddedPostgres::freePort);
    }

    /** Refuses with {@link PostgresUnusable}; then nothing of it is left running. */
    static EmbeddedPostgres start(Places places, boolean fsync) {
        return start(places, Unprivileged.here(), fsync);
    }

    static EmbeddedPostgres start(Places places, Unprivileged unprivileged, boolean fsync) {
        try {
            Files.createDirectories(places.cluster().getParent());
            Files.createDirectories(places.programs());
            // One folder has one name, or the server of an earlier start would not be recognised.
            var real = new Places(places.data().toRealPath(), places.programs());
            var lock = FolderLock.take(real);
            try {
                var server = new EmbeddedPostgres(real, lock, unprivileged, fsync);
                Thread.ofPlatform().daemon().name("postgres-keeper").start(server::keep);
                return server;
            } catch (RuntimeException | IOException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new PostgresUnusable(
                    "The folder %s cannot be used: %s".formatted(places.data(), failed), failed);
        }
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=Heed"
                .formatted(port, Cluster.NAME);
    }

    @Override
    public String getUsername() {
        return Cluster.NAME;
    }

    @Override
    public String getPassword() {
        return cluster.password();
    }

    synchronized Postmaster postmaster() {
        return postmaster;
    }

    @Override
    public synchronized void close() {
        closing = true;
        try {
            postmaster.stop();
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts the server again, on its port, when it or its watchdog was killed. */
    private void keep() {
        try {
            while (postmaster().watchdog().waitFor() >= 0 && resume()) {
                LockSupport.parkNanos(BREATH.toNanos());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when there is nothing to resume, because we are closing. */
    private synchronized boolean resume() {
        if (!closing) {
            log.warn("PostgreSQL has ended unexpectedly; starting it again.");
            try {
                postmaster.stop();
                postmaster = launch(() -> port);
            } catch (PostgresUnusable | IOException still) {
                // What is in its way, such as a full disk, may go; then the next attempt succeeds.
                log.error(still.getMessage());
            }
        }
        return !closing;
    }

    private Postmaster launch(IntSupplier ports) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                port = ports.getAsInt();
                return Postmaster.start(Command.of(command, "-p", "" + port).words(), places);
            } catch (PostgresUnusable refused) {
                var why = String.valueOf(refused.getMessage());
                if (attempt == ATTEMPTS || !why.contains("in use")) {
                    throw refused;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private static List<String> command(
            Programs programs, Unprivileged unprivileged, Path folder, boolean fsync) {
        var words = new ArrayList<>(unprivileged.before());
        words.addAll(List.of(programs.path("postgres"), "-D", folder.toString()));
        var settings =
                List.of(
                        "listen_addresses=127.0.0.1",
                        "unix_socket_directories=",
                        "fsync=" + (fsync ? "on" : "off"),
                        "full_page_writes=on",
                        "synchronous_commit=on",
                        "timezone=UTC",
                        "log_timezone=UTC",
                        "log_checkpoints=off",
                        // Neither a statement nor the values in it belong into a log.
                        "log_min_error_statement=panic",
                        "log_error_verbosity=terse");
        for (var setting : settings) {
            words.addAll(List.of("-c", setting));
        }
        return List.copyOf(words);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new PostgresUnusable("No port is free on this machine.", none);
        }
    }
}
