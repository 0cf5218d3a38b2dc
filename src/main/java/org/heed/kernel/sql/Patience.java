package org.heed.kernel.sql;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;

/**
 * Gives way to people. Somebody who writes to a matter may hold its timeline and want its clock,
 * promise or question, while work in the background holds that and wants the timeline. It gives way
 * long before the database picks a victim.
 */
@Component
public class Patience {

    /** PostgreSQL's lock_not_available and deadlock_detected; Spring has no name for the first. */
    private static final Set<String> LOCKED = Set.of("55P03", "40P01");

    private final JdbcClient jdbc;

    Patience(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From here to the end of the transaction, waits for nobody longer than a moment. */
    public void beShort() {
        jdbc.sql("select set_config('lock_timeout', '250ms', true)").query(String.class).single();
    }

    /** Whether somebody else held what was wanted, so that it is to be tried again later. */
    public static boolean ranOut(DataAccessException failed) {
        return failed.getRootCause() instanceof SQLException sql
                && LOCKED.contains(Objects.requireNonNullElse(sql.getSQLState(), ""));
    }
}
