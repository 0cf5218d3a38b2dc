package org.heed.kernel.web;

import org.springframework.beans.TypeMismatchException;

import java.sql.SQLException;
import java.util.Set;

/**
 * What no database can keep (a NUL character, half a surrogate pair, a day of the year 999,999) is
 * bad input, not a bug.
 */
final class Unstorable {

    private static final Set<String> STATES = Set.of("22021", "22P05", "22008");

    private Unstorable() {}

    static boolean is(Throwable thrown) {
        if (thrown instanceof TypeMismatchException) {
            return true;
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && STATES.contains(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
