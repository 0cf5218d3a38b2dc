package org.heed.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * A running server and the shell that watches over it.
 *
 * @param watchdog ends when the server has ended
 */
record Postmaster(Process watchdog, ProcessHandle server) {

    /**
     * Reads a pipe that only our process holds open: when we die, by whatever, the pipe closes and
     * the server is told to end in order. The second shell is ended with the server, lest it later
     * signals a stranger that got the same number.
     */
    private static final String WATCH =
            """
            exec 3<&0
            "$@" </dev/null 3<&- & server=$!
            (read -r _; kill -INT $server) <&3 3<&- >/dev/null 2>&1 & guard=$!
            exec 3<&-
            wait $server; status=$?
            kill $guard
            exit $status
            """;

    // Ctrl-C goes to all programs of a session; ours has requests to finish before its server ends.
    private static final List<String> OWN_SESSION =
            System.getProperty("os.name").equals("Linux") ? List.of("setsid") : List.of();

    // A recovery reads all that was written since the last checkpoint, which may take minutes.
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration GRACE = Duration.ofSeconds(30);
    private static final long KEPT_LOG_BYTES = 1 << 20;

    /** Starts and waits until it answers. First ends what an earlier process has left running. */
    static Postmaster start(List<String> command, Places places) throws IOException {
        clear(places.cluster());
        var words = new ArrayList<>(OWN_SESSION);
        words.addAll(List.of("sh", "-c", WATCH, "heed-postgres"));
        words.addAll(command);
        var log = places.log().toFile();
        if (log.length() > KEPT_LOG_BYTES) {
            Files.move(
                    log.toPath(),
                    log.toPath().resolveSibling("server.log.old"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        var written = log.length();
        var watchdog =
                Command.builder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                        .start();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (watchdog.isAlive() && System.nanoTime() < deadline) {
            var file = PidFile.in(places.cluster()).filter(PidFile::isReady);
            var server = file.flatMap(PidFile::server);
            if (server.isPresent()) {
                return new Postmaster(watchdog, server.get());
            }
            LockSupport.parkNanos(20_000_000);
        }
        watchdog.getOutputStream().close();
        throw PostgresUnusable.saying("Starting PostgreSQL", since(places.log(), written));
    }

    /** Ends in order: transactions under way are undone, everything promised is written. */
    void stop() throws IOException {
        if (server.isAlive()) {
            stop(server);
        }
        watchdog.getOutputStream().close();
    }

    private static void clear(Path cluster) throws IOException {
        var file = PidFile.in(cluster);
        file.flatMap(PidFile::server).ifPresent(Postmaster::stop);
        if (file.isPresent() && file.get().namesStranger()) {
            file.get().forgetProcess();
        }
    }

    private static void stop(ProcessHandle server) {
        for (var signal : List.of("INT", "QUIT", "KILL")) {
            Command.of("sh", "-c", "kill -" + signal + " " + server.pid()).run("");
            try {
                server.onExit().get(GRACE.toSeconds(), TimeUnit.SECONDS);
                return;
            } catch (TimeoutException deaf) {
                // The next signal is the stronger one; the journal makes it safe.
            } catch (InterruptedException | ExecutionException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static String since(Path log, long written) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(written);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
