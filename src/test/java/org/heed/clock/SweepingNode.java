package org.heed.clock;

import org.heed.Heed;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The application in a process of its own, without pages, that sweeps again and again until it is
 * killed. It keeps the database's time, not the test's.
 */
final class SweepingNode {

    private final Process process;
    private final CompletableFuture<String> ready = new CompletableFuture<>();

    private SweepingNode(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> listen(process.inputReader()));
    }

    static SweepingNode start(String url, String user, String password) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        var words =
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Xmx256m",
                        "-cp",
                        classPath,
                        SweepingNode.class.getName(),
                        "--heed.database.url=" + url,
                        "--heed.database.user=" + user,
                        "--heed.database.password=" + password);
        return new SweepingNode(new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    private void listen(BufferedReader said) {
        var all = new StringBuilder();
        try (said) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals("heed: sweeping")) {
                    ready.complete("");
                }
                all.append(line).append('\n');
            }
        } catch (IOException gone) {
            all.append(gone);
        }
        ready.complete(all.toString());
    }

    SweepingNode awaited() throws Exception {
        var wrong = ready.get(120, TimeUnit.SECONDS);
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(wrong);
        }
        return this;
    }

    /** {@code kill -9}, in whatever it is doing. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    static void main(String[] arguments) {
        var heed =
                new SpringApplicationBuilder(Heed.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .properties(
                                "db-scheduler.enabled=false",
                                "spring.flyway.enabled=false",
                                "logging.level.root=error")
                        .run(arguments);
        var sweep = heed.getBean(ClockSweep.class);
        System.out.println("heed: sweeping");
        Executors.newSingleThreadScheduledExecutor()
                .scheduleWithFixedDelay(sweep::sweep, 0, 50, TimeUnit.MILLISECONDS);
    }
}
