package org.heed.kernel.web;

import org.springframework.beans.TypeMismatchException;

import java.sql.SQLException;

/**
 * Text that no database can keep (a NUL character, half a surrogate pair) is bad input, not a bug.
 */
final class Unstorable {

    private Unstorable() {}

    static boolean is(Throwable thrown) {
        if (thrown instanceof TypeMismatchException) {
            return true;
        }
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && ("22021".equals(sql.getSQLState()) || "22P05".equals(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
