package org.heed.packaged;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The application as it is delivered, in a process of its own, to be killed. */
final class PackagedHeed implements AutoCloseable {

    static final String TOKEN = "durability-0123456789-abcdefghijklmnop";

    private static final long START_SECONDS = 240;

    private final Process process;
    private final int port;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private PackagedHeed(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        Thread.ofVirtual().start(() -> listen(log));
    }

    /** Starts on what an earlier one has left under home, and waits until it answers. */
    static PackagedHeed start(Path home) throws Exception {
        Files.createDirectories(home);
        var port = freePort();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        List.of(java, "-Xmx768m", "-jar", System.getProperty("heed.jar")));
        builder.environment().putAll(settings(home, port));
        var heed =
                new PackagedHeed(
                        builder.redirectErrorStream(true).start(), port, home.resolve("log"));
        if (!heed.ready.get(START_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It did not start; see " + home.resolve("log"));
        }
        return heed;
    }

    private static Map<String, String> settings(Path home, int port) {
        return Map.of(
                "HEED_PORT",
                String.valueOf(port),
                "HEED_DATA_DIR",
                home.resolve("data").toString(),
                "HEED_POSTGRES_PROGRAMS",
                Path.of("target", "postgres-programs").toAbsolutePath().toString(),
                "HEED_ADMIN_EMAIL",
                "admin@yunfan.example",
                "HEED_ADMIN_PASSWORD",
                "correct horse battery staple 42",
                "HEED_API_TOKEN",
                TOKEN,
                "HEED_API_RATE",
                "1000000");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Keeps what it says; the end of it is the end of the process. */
    private void listen(Path log) {
        try (var lines = process.inputReader();
                BufferedWriter kept =
                        Files.newBufferedWriter(
                                log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                kept.write(line);
                kept.newLine();
                kept.flush();
                if (line.contains("Heed is ready")) {
                    ready.complete(true);
                }
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } finally {
            ready.complete(false);
        }
    }

    URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    /** {@code kill -9}: the application only; its PostgreSQL sees it go. */
    void kill() throws InterruptedException {
        // By its handle: the process itself would also close what we still read from it.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** {@code kill -9} of everything it has started too. */
    void killWithItsDatabase() throws InterruptedException {
        var children = process.descendants().toList();
        process.toHandle().destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        children.forEach(it -> it.onExit().join());
    }

    /** An orderly end. */
    @Override
    public void close() {
        process.toHandle().destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
    }
}
