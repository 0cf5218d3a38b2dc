package org.heed.identity;

import org.heed.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one predicate that says which rows a person may see. Every list and every record query
 * carries it; bind {@code me} with the person's id. Source: security, "Rights"; decision 0003.
 */
@Component
public class Sight {

    private final JdbcClient jdbc;

    Sight(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A condition for {@code where}, from a fixed set so that each has its own plan.
     *
     * @param column the circle column as the query names it, a constant of the code
     */
    public static String of(Me me, String column) {
        if (!column.matches("[a-z_]+(\\.[a-z_]+)?")) {
            throw new IllegalArgumentException("Not a column: " + column);
        }
        return me.everything()
                ? "(:me::bigint is not null)"
                : column + " in (select s.circle_id from v_sight s where s.person_id = :me)";
    }

    /**
     * The same, asked of each row as it comes: for a page that is read from an index in its order.
     * Who sees which circle is not in the statistics of a table, and what is expected to leave next
     * to nothing is otherwise gathered whole and sorted, all 20,000 entries of a project.
     */
    public static String each(Me me, String column) {
        var all = of(me, column);
        return me.everything()
                ? all
                : "(select true from v_sight s where s.person_id = :me and s.circle_id = "
                        + column
                        + ")";
    }

    public boolean sees(Me me, CircleId circle) {
        return me.everything() || isIn(me.id(), circle);
    }

    /**
     * Whether somebody other than the one who asks may see a circle: before handing work to them.
     */
    public boolean isIn(PersonId person, CircleId circle) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1 from v_sight s
                            where s.person_id = :person and s.circle_id = :circle
                        ) or exists (
                            select 1 from person p
                            where p.id = :person and p.role = 'administrator' and not p.disabled
                        )
                        """)
                .param("person", person.value())
                .param("circle", circle.value())
                .query(Boolean.class)
                .single();
    }

    /** Does nothing, or answers as if there were none. */
    public void require(Me me, CircleId circle) {
        if (!sees(me, circle)) {
            throw new NotFound();
        }
    }
}
