package org.heed.document;

import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads the text of a file in a process of its own, the same program with little memory, no
 * settings and a time after which it is killed. Source: decision 0122; security, C8.
 */
@Component
class Reading {

    /** How much of a text is kept, in characters. */
    static final int CHARACTERS = 200_000;

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int ANSWER = 4 * CHARACTERS + 100;
    private static final String NESTED =
            "org.springframework.boot.loader.launch.PropertiesLauncher";

    /** Says why a file was not read. */
    static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;
        private final WhyUnread why;

        Unreadable(WhyUnread why) {
            super(why.word());
            this.why = why;
        }

        WhyUnread why() {
            return why;
        }
    }

    /** Writes the bytes of a file. */
    interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    String read(String type, Source file) throws Unreadable {
        return read(type, file, LONGEST);
    }

    String read(String type, Source file, Duration longest) throws Unreadable {
        try {
            var process = start(type);
            try {
                return answer(process, file, longest);
            } finally {
                process.destroyForcibly();
            }
        } catch (Unreadable because) {
            throw because;
        } catch (IOException cannotStart) {
            throw new Unreadable(WhyUnread.NOT_POSSIBLE);
        }
    }

    private static Process start(String type) throws IOException {
        var path = System.getProperty("java.class.path");
        var packaged =
                path.endsWith(".jar") && !path.contains(System.getProperty("path.separator"));
        var command = new ArrayList<String>();
        command.addAll(Walls.around());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true"));
        if (packaged) {
            command.add("-Dloader.main=" + TextReader.class.getName());
        }
        command.add(packaged ? NESTED : TextReader.class.getName());
        command.add(type);
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().put("CLASSPATH", path);
        return builder.start();
    }

    private static String answer(Process process, Source file, Duration longest)
            throws IOException {
        var said = CompletableFuture.supplyAsync(() -> all(process.getInputStream()), Reading::run);
        var written = CompletableFuture.runAsync(() -> write(process, file), Reading::run);
        if (!ended(process, longest)) {
            throw new Unreadable(WhyUnread.TOO_SLOW);
        }
        written.join();
        var answer = said.join();
        int end = answer.indexOf('\n');
        if (process.exitValue() != 0 || end < 0) {
            // It ran out of memory, or a file brought it down in another way.
            throw new Unreadable(WhyUnread.TOO_LARGE);
        }
        var why = WhyUnread.of(answer.substring(0, end));
        if (why.isPresent()) {
            throw new Unreadable(why.get());
        }
        return answer.substring(end + 1);
    }

    private static void run(Runnable task) {
        Thread.ofVirtual().name("document-reading").start(task);
    }

    private static boolean ended(Process process, Duration longest) throws IOException {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("Heed is stopping", stopped);
        }
    }

    private static void write(Process process, Source file) {
        try (var in = process.getOutputStream()) {
            file.writeTo(in);
        } catch (IOException readsNoMore) {
            // Why it ended is what it answers, or how it ended.
            process.destroy();
        }
    }

    private static String all(InputStream out) {
        try {
            return new String(out.readNBytes(ANSWER), StandardCharsets.UTF_8);
        } catch (IOException killed) {
            return "";
        }
    }
}
