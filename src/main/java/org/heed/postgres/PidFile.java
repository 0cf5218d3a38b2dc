package org.heed.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a server writes about itself into its folder, line by line. */
record PidFile(Path cluster, List<String> lines) {

    private static final int STATUS = 7;

    /** Empty when no server has been started there, or the last one ended in order. */
    static Optional<PidFile> in(Path cluster) throws IOException {
        try {
            return Optional.of(new PidFile(cluster, Files.readAllLines(file(cluster))));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        }
    }

    boolean isReady() {
        return lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
    }

    /** The server of this folder, if the process of that number is one and lives. */
    Optional<ProcessHandle> server() {
        var words = "/postgres -D " + cluster + " ";
        return process().filter(it -> it.info().commandLine().orElse("").contains(words));
    }

    /** Whether the number now belongs to a program that has nothing to do with the folder. */
    boolean namesStranger() {
        return process().isPresent() && server().isEmpty();
    }

    /** Only the number goes: by the other lines the server still finds its lost children. */
    void forgetProcess() throws IOException {
        var changed = new ArrayList<>(lines);
        changed.set(0, String.valueOf(Integer.MAX_VALUE));
        Files.write(file(cluster), changed);
    }

    private static Path file(Path cluster) {
        return cluster.resolve("postmaster.pid");
    }

    private Optional<ProcessHandle> process() {
        return lines.stream()
                .findFirst()
                .map(String::strip)
                .filter(number -> number.matches("\\d{1,10}"))
                .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                .filter(ProcessHandle::isAlive);
    }
}
