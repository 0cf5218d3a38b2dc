package org.heed.document;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What stands before a process that opens files of strangers: where the machine lets us, it has no
 * network and is nobody.
 */
final class Walls {

    private static final List<String> NO_NETWORK = List.of("unshare", "-U", "-n");

    private Walls() {}

    /** The words before the command; empty where no such wall can be built. */
    static List<String> around() {
        return Here.WALLS;
    }

    private static final class Here {

        static final List<String> WALLS = stand() ? NO_NETWORK : List.of();

        private static boolean stand() {
            try {
                var tried = new ProcessBuilder("unshare", "-U", "-n", "true");
                var process = tried.redirectErrorStream(true).start();
                return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0;
            } catch (IOException noSuchProgram) {
                return false;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
