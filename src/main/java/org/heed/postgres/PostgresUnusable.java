package org.heed.postgres;

import org.jspecify.annotations.Nullable;

/** Why there is no database, in one sentence for the person who starts Heed. */
final class PostgresUnusable extends RuntimeException {

    PostgresUnusable(String sentence) {
        this(sentence, null);
    }

    PostgresUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for what a PostgreSQL program wrote before it gave up. */
    static PostgresUnusable saying(String doing, String output) {
        if (output.contains("No space left on device")) {
            return new PostgresUnusable(doing + " failed: no space is left on the disk.");
        }
        if (output.contains("Address already in use")) {
            return new PostgresUnusable(doing + " failed: its port is in use.");
        }
        var why =
                output.lines()
                        .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|error|not found):.*"))
                        .reduce((first, last) -> last)
                        .or(() -> output.lines().reduce((first, last) -> last))
                        .orElse("it said nothing");
        return new PostgresUnusable(doing + " failed: " + why.strip());
    }
}
