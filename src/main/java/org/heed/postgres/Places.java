package org.heed.postgres;

import java.nio.file.Path;

/** Where things lie in the data folder. {@code programs} may be shared by several folders. */
record Places(Path data, Path programs) {

    Places {
        data = data.toAbsolutePath().normalize();
        programs = programs.toAbsolutePath().normalize();
    }

    Path lock() {
        return data.resolve("heed.lock");
    }

    Path cluster() {
        return data.resolve("postgres/cluster");
    }

    Path password() {
        return data.resolve("postgres/password");
    }

    Path log() {
        return data.resolve("postgres/server.log");
    }
}
