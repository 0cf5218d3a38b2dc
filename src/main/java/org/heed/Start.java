package org.heed;

import java.lang.reflect.InvocationTargetException;

/**
 * Where the packaged application begins. Compiled for an older Java than the rest, so that somebody
 * who starts it with one reads a sentence instead of a stack trace.
 */
public final class Start {

    private static final int NEEDED = 25;

    private Start() {}

    public static void main(String[] arguments) throws Throwable {
        var version = Runtime.version().feature();
        if (version < NEEDED) {
            System.err.printf(
                    "Heed needs Java %d or newer; this is Java %d in %s.%n",
                    NEEDED, version, System.getProperty("java.home"));
            System.exit(1);
        }
        try {
            // By name, because the compiler for the older Java cannot read the newer class.
            var main = Class.forName("org.heed.Heed").getMethod("main", String[].class);
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }
}
