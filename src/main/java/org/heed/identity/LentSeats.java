package org.heed.identity;

import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.util.Optional;

/**
 * Lends seats: whoever is asked about something sees what it is about, and only as long as it is
 * needed. Whoever lends says when it is to be looked at again, and looks then. Source: decision
 * 0008.
 */
@Service
@Transactional
public class LentSeats {

    private final JdbcClient jdbc;
    private final Circles circles;
    private final Sight sight;

    LentSeats(JdbcClient jdbc, Circles circles, Sight sight) {
        this.jdbc = jdbc;
        this.circles = circles;
        this.sight = sight;
    }

    /** A seat that is only lent. */
    public record Lent(CircleId circle, PersonId person) {}

    /** Lends one, or goes on lending it; whoever sees the circle anyway needs none. */
    public void lend(CircleId circle, PersonId person, Instant lookAgain) {
        var seat = new Lent(circle, person);
        if (goOn(seat, lookAgain) || sight.isIn(person, circle)) {
            return;
        }
        circles.lock();
        jdbc.sql(
                        """
                        insert into seat (circle_id, person_id, lent_until)
                        values (:circle, :person, :until)
                        on conflict (circle_id, person_id) do nothing
                        """)
                .param("circle", circle.value())
                .param("person", person.value())
                .param("until", Sql.at(lookAgain))
                .update();
        circles.refresh(person);
    }

    /**
     * @return whether it is lent at all
     */
    public boolean goOn(Lent seat, Instant lookAgain) {
        return jdbc.sql(
                                """
                                update seat set lent_until = :until
                                where circle_id = :circle and person_id = :person
                                    and lent_until is not null
                                """)
                        .param("circle", seat.circle().value())
                        .param("person", seat.person().value())
                        .param("until", Sql.at(lookAgain))
                        .update()
                == 1;
    }

    /** What was moved away from a circle may have been why seats there were lent. */
    public void lookAgain(CircleId circle, Instant now) {
        jdbc.sql(
                        """
                        update seat set lent_until = :now
                        where circle_id = :circle and lent_until > :now
                        """)
                .param("circle", circle.value())
                .param("now", Sql.at(now))
                .update();
    }

    /** One that is to be looked at, the longest due first. */
    @Transactional(readOnly = true)
    public Optional<Lent> due(Instant now) {
        return jdbc.sql(
                        """
                        select circle_id, person_id
                        from seat
                        where lent_until <= :now
                        order by lent_until
                        limit 1
                        """)
                .param("now", Sql.at(now))
                .query((row, index) ->
                        new Lent(
                                new CircleId(row.getLong("circle_id")),
                                new PersonId(row.getLong("person_id"))))
                .optional();
    }

    /** Takes one back that is still due; lent anew meanwhile, or for good, it stays. */
    public void takeBack(Lent seat, Instant now) {
        circles.lock();
        var gone =
                jdbc.sql(
                                """
                                delete from seat
                                where circle_id = :circle and person_id = :person
                                    and lent_until <= :now
                                """)
                        .param("circle", seat.circle().value())
                        .param("person", seat.person().value())
                        .param("now", Sql.at(now))
                        .update();
        if (gone == 1) {
            circles.refresh(seat.person());
        }
    }
}
