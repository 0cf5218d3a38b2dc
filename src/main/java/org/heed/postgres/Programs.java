package org.heed.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs on the disk, unpacked once for each content. */
record Programs(Path folder) {

    static Programs unpacked(Path programs) throws IOException {
        return unpacked(
                programs, archive(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    static Programs unpacked(Path programs, String resource) throws IOException {
        var folder = programs.resolve(checksum(resource));
        if (!Files.exists(folder)) {
            var unfinished = Folders.beside(folder);
            try (var archive = open(resource)) {
                Archive.unpack(archive, unfinished);
            }
            Folders.finish(unfinished, folder);
        }
        return new Programs(folder);
    }

    /** The name of the archive for a system, as the publisher of the programs spells it. */
    static String archive(String system, String processor) {
        var name = system.toLowerCase(Locale.ROOT);
        var os = name.startsWith("mac") ? "darwin" : name.startsWith("win") ? "windows" : name;
        var arch = processor.equals("aarch64") ? "arm_64" : "x86_64";
        return "/postgres-" + os + "-" + arch + ".txz";
    }

    String path(String program) {
        return folder.resolve("bin").resolve(program).toString();
    }

    /** The version whose data folders these programs can read, like 18. */
    String major() throws IOException {
        try (var lines = Files.lines(folder.resolve("share/postgresql/postgres.bki"))) {
            var first = lines.findFirst().orElse("");
            return first.substring(first.lastIndexOf(' ') + 1);
        }
    }

    private static String checksum(String resource) throws IOException {
        try (var in = new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest(), 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream open(String resource) {
        var stream = Programs.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new PostgresUnusable(
                    "Heed brings no PostgreSQL for this system ("
                            + resource.substring(1)
                            + "); name one in HEED_DATABASE_URL.");
        }
        return stream;
    }
}
