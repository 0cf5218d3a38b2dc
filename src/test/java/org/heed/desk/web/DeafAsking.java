package org.heed.desk.web;

import org.heed.identity.Me;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.QueryTimeoutException;

import java.util.function.Supplier;

/**
 * The doors of this house answer; for somebody named {@code deaf to …} the named part does not, as
 * with a database that is too slow.
 */
@TestComponent
@Primary
public class DeafAsking extends Asking {

    static final String TO = "deaf to ";

    @Override
    <T> DuePages.Part<T> part(Me me, String part, Supplier<T> door) {
        return super.part(
                me,
                part,
                me.name().equals(TO + part)
                        ? () -> {
                            throw new QueryTimeoutException("too slow");
                        }
                        : door);
    }
}
