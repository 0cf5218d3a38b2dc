package org.heed.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A program of the system, run to its end. */
record Command(List<String> words) {

    /** How it ended and what it wrote, on both channels. */
    record Result(int status, String output) {

        boolean succeeded() {
            return status == 0;
        }
    }

    static Command of(String... words) {
        return new Command(List.of(words));
    }

    static Command of(List<String> before, String... words) {
        var all = new ArrayList<>(before);
        all.addAll(List.of(words));
        return new Command(List.copyOf(all));
    }

    /** Status 127 when there is no such program, as a shell has it. */
    Result run(String input) {
        Process process;
        try {
            process = builder(words).redirectErrorStream(true).start();
        } catch (IOException missing) {
            return new Result(127, words.getFirst() + ": not found: " + missing.getMessage());
        }
        try {
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException deaf) {
                // It ended without reading; its status and its words say why.
                process.getOutputStream().close();
            }
            var output = process.inputReader(StandardCharsets.UTF_8).readAllAsString();
            return new Result(process.waitFor(), output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new Result(130, "interrupted");
        }
    }

    /** With nothing in the environment that would change how PostgreSQL speaks or decides. */
    static ProcessBuilder builder(List<String> words) {
        var builder = new ProcessBuilder(words);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        return builder;
    }
}
