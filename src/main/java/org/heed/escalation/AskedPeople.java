package org.heed.escalation;

import org.heed.identity.CircleId;
import org.heed.identity.LentSeats;
import org.heed.identity.LentSeats.Lent;
import org.heed.identity.PersonId;
import org.heed.kernel.sql.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whoever is asked must be able to read what they are asked about, and two weeks longer to see what
 * becomes of it. Source: decision 0008.
 */
@Component
class AskedPeople {

    /** How long whoever was asked still sees it when it has ended. */
    static final Duration AFTERWARDS = Duration.ofDays(14);

    private static final Duration LOOK_AGAIN = Duration.ofDays(1);
    private static final int MOST = 10_000;

    private final LentSeats seats;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskedPeople(LentSeats seats, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.seats = seats;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    void letSee(PersonId person, CircleId circle) {
        seats.lend(circle, person, clock.instant().plus(LOOK_AGAIN));
    }

    /** Something that is asked about went from one circle to another. */
    void leave(CircleId circle) {
        seats.lookAgain(circle, clock.instant());
    }

    /** Takes back the seats of whoever is not asked there any more. */
    void sweep() {
        for (var looked = 0; looked < MOST; looked++) {
            if (!Boolean.TRUE.equals(transaction.execute(_ -> lookAtOne()))) {
                return;
            }
        }
    }

    private boolean lookAtOne() {
        var now = clock.instant();
        var due = seats.due(now);
        due.ifPresent(seat -> {
            if (needed(seat, now.minus(AFTERWARDS))) {
                seats.goOn(seat, now.plus(LOOK_AGAIN));
            } else {
                seats.takeBack(seat, now);
            }
        });
        return due.isPresent();
    }

    private boolean needed(Lent seat, Instant since) {
        return jdbc.sql(
                        """
                        select exists (
                            select 1
                            from escalation_rung g
                            join escalation e on e.id = g.escalation_id
                            where g.person_id = :person and e.circle_id = :circle
                                and (e.state = 'open' or e.state_at > :since)
                        ) or exists (
                            select 1
                            from support_request s
                            where s.to_id = :person and s.circle_id = :circle
                                and (s.answered_at is null or s.answered_at > :since)
                        ) or exists (
                            select 1
                            from difficulty d
                            where d.leader_id = :person and d.circle_id = :circle
                                and (d.settled_at is null or d.settled_at > :since)
                        )
                        """)
                .param("person", seat.person().value())
                .param("circle", seat.circle().value())
                .param("since", Sql.at(since))
                .query(Boolean.class)
                .single();
    }
}
