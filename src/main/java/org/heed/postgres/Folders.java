package org.heed.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** A folder appears complete or not at all, also when the power fails meanwhile. */
final class Folders {

    private Folders() {}

    /** An empty folder beside {@code wanted}, without what an interrupted attempt has left. */
    static Path beside(Path wanted) throws IOException {
        var folder = wanted.resolveSibling(wanted.getFileName() + ".new");
        delete(folder);
        return Files.createDirectories(folder);
    }

    /** Gives the finished folder its name. */
    static void finish(Path folder, Path wanted) throws IOException {
        // One call for a thousand files; forcing each of them takes seconds.
        Command.of("sync", "-f", folder.toString()).run("");
        Files.move(folder, wanted, StandardCopyOption.ATOMIC_MOVE);
        try (var parent = FileChannel.open(wanted.getParent(), StandardOpenOption.READ)) {
            parent.force(true);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var paths = Files.walk(folder)) {
                for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
