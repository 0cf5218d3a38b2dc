package org.heed.postgres;

import java.nio.file.Path;
import java.util.List;

/**
 * How to run a program that refuses to be root, as PostgreSQL does.
 *
 * @param before the words to put before the command; empty for an ordinary user
 * @param owner whom the files must belong to; empty when they stay ours
 */
record Unprivileged(List<String> before, String owner) {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    static Unprivileged here() {
        if (!"0".equals(Command.of("id", "-u").run("").output().strip())) {
            return new Unprivileged(List.of(), "");
        }
        // In a user namespace of its own the program is nobody to itself and still ours outside.
        if (Command.of(NAMESPACE, "true").run("").succeeded()) {
            return new Unprivileged(NAMESPACE, "");
        }
        // Many containers forbid such namespaces.
        for (var user : List.of("postgres", "nobody")) {
            var other = as(user);
            if (Command.of(other.before, "true").run("").succeeded()) {
                return other;
            }
        }
        throw new PostgresUnusable(
                "PostgreSQL refuses to run as root and there is no way to another user here; start"
                        + " Heed as an ordinary user, or name a database in HEED_DATABASE_URL.");
    }

    static Unprivileged as(String user) {
        var words = List.of("setpriv", "--reuid=" + user, "--regid=65534", "--clear-groups");
        return new Unprivileged(words, user);
    }

    Command command(String... words) {
        return Command.of(before, words);
    }

    /** Makes the files readable for the program; nothing to do when it runs as their owner. */
    void give(Path... paths) {
        if (owner.isEmpty()) {
            return;
        }
        for (var path : paths) {
            Command.of("chown", "-R", owner, path.toString()).run("");
            if (!command("test", "-r", path.toString()).run("").succeeded()) {
                throw new PostgresUnusable(
                        "Heed was started as root and runs PostgreSQL as the user "
                                + owner
                                + ", who may not enter "
                                + path.getParent()
                                + "; start Heed as an ordinary user, or name another folder in"
                                + " HEED_DATA_DIR.");
            }
        }
    }
}
