package org.heed.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The folder with the database called {@code heed}, and the secret of its role of that name. */
record Cluster(Path folder, String password) {

    static final String NAME = "heed";

    static Cluster prepared(Places places, Programs programs, Unprivileged unprivileged)
            throws IOException {
        var folder = places.cluster();
        if (!Files.exists(folder)) {
            create(places, programs, unprivileged);
        }
        var version = Files.readString(folder.resolve("PG_VERSION")).strip();
        if (!version.equals(programs.major())) {
            throw new PostgresUnusable(
                    "%s was written by PostgreSQL %s and this Heed brings %s; start the Heed that wrote it."
                            .formatted(folder, version, programs.major()));
        }
        if (!Files.exists(places.password())) {
            throw new PostgresUnusable(
                    "The file %s with the database's password is missing; put it back."
                            .formatted(places.password()));
        }
        unprivileged.give(folder);
        return new Cluster(folder, Files.readString(places.password()).strip());
    }

    private static void create(Places places, Programs programs, Unprivileged unprivileged)
            throws IOException {
        var unfinished = Folders.beside(places.cluster());
        var password = secret(places.password());
        unprivileged.give(unfinished, places.password());
        var made =
                unprivileged.command(
                        programs.path("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--pwfile=" + places.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C.UTF-8",
                        "--data-checksums",
                        "--set=max_connections=60",
                        "--set=shared_buffers=256MB",
                        "--set=random_page_cost=1.1",
                        "--set=jit=off");
        succeed("Creating the database", made.run(""));
        // Heed itself is no superuser: whoever could slip in SQL still reads no files.
        var role = "create role %s login password '%s';\n".formatted(NAME, password);
        var database = "create database %s owner %s;\n".formatted(NAME, NAME);
        var alone =
                unprivileged.command(
                        programs.path("postgres"),
                        "--single",
                        "-D",
                        unfinished.toString(),
                        "postgres");
        succeed("Creating the database", alone.run(role + database));
        Folders.finish(unfinished, places.cluster());
    }

    private static void succeed(String doing, Command.Result result) {
        if (!result.succeeded() || result.output().contains("ERROR:")) {
            throw PostgresUnusable.saying(doing, result.output());
        }
    }

    private static String secret(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Files.deleteIfExists(file);
        // Closed to others from its first moment, not only after it has been written.
        Files.createFile(
                file,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        return password;
    }
}
