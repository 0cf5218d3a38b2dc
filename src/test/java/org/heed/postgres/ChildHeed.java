package org.heed.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A second process with a database, to be killed; it runs until its input ends. */
final class ChildHeed {

    private final Process process;
    private final BufferedReader said;

    private ChildHeed(Process process) {
        this.process = process;
        this.said = process.inputReader();
    }

    static ChildHeed start(List<String> before, Places places, String classPath)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = new ArrayList<>(before);
        words.addAll(List.of(java, "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-cp", classPath));
        words.add(ChildHeed.class.getName());
        words.addAll(List.of(places.data().toString(), places.programs().toString()));
        return new ChildHeed(new ProcessBuilder(words).redirectErrorStream(true).start());
    }

    static ChildHeed start(Places places) throws IOException {
        return start(List.of(), places, System.getProperty("java.class.path"));
    }

    /**
     * Its first own sentence: "ready", the server's number and the way in; or why not. All of it
     * when it said something else.
     */
    String says() throws IOException {
        var other = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("heed: ")) {
                return line.substring("heed: ".length());
            }
            other.append(line).append('\n');
        }
        return other.toString();
    }

    Process process() {
        return process;
    }

    /** The shells between it and the server. */
    List<ProcessHandle> watchdogs(ProcessHandle server) {
        return process.descendants()
                .filter(it -> !it.equals(server) && !descends(it, server))
                .toList();
    }

    private static boolean descends(ProcessHandle it, ProcessHandle from) {
        return Stream.iterate(it.parent(), p -> p.isPresent(), p -> p.get().parent())
                .anyMatch(p -> p.get().equals(from));
    }

    static void main(String[] arguments) throws IOException {
        var places = new Places(Path.of(arguments[0]), Path.of(arguments[1]));
        try (var database = EmbeddedPostgres.start(places, true)) {
            System.out.println("heed: ready " + database.postmaster().server().pid());
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (PostgresUnusable refused) {
            System.out.println("heed: " + refused.getMessage());
        }
    }
}
