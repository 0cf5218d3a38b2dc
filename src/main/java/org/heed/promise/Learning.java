package org.heed.promise;

import org.heed.client.ClientLists;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.NotFound;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectLists;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Learns from promises that are over: one's own, and as a superior those of the people below; of a
 * client or project whoever sees it. Source: R084, R121; issue 3, "worded as learning".
 */
@Service
@Transactional(readOnly = true)
public class Learning {

    /** How far back is looked. */
    public static final Duration PERIOD = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final ClientLists clients;
    private final ProjectLists projects;
    private final Clock clock;

    Learning(JdbcClient jdbc, ClientLists clients, ProjectLists projects, Clock clock) {
        this.jdbc = jdbc;
        this.clients = clients;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * @throws NotFound for people who are not below, and for what one does not see
     */
    public Calibration of(Me me, Whose whose) {
        return switch (whose) {
            case Whose.Person it -> {
                requireBelow(me, it.id());
                yield count(me, "p.by_id = :whose", "true", it.id().value());
            }
            case Whose.Team it -> {
                requireBelow(me, it.superior());
                yield count(
                        me,
                        "p.by_id in (select w.id from v_person w where w.superior_id = :whose)",
                        "true",
                        it.superior().value());
            }
            case Whose.Client it -> {
                clients.get(me, it.id());
                yield count(me, "p.client_id = :whose", seen(me), it.id().value());
            }
            case Whose.Project it -> {
                projects.get(me, it.id());
                yield count(me, "p.project_id = :whose", seen(me), it.id().value());
            }
        };
    }

    /** Those whose learning I may look at: myself, and everybody below me. */
    private void requireBelow(Me me, PersonId person) {
        if (!me.everything() && !me.id().equals(person) && !isBelow(me, person)) {
            throw new NotFound();
        }
    }

    private boolean isBelow(Me me, PersonId person) {
        return jdbc.sql(
                        """
                        with recursive upward as (
                            select id, superior_id from v_person where id = :person
                            union
                            select w.id, w.superior_id
                            from v_person w join upward u on w.id = u.superior_id
                        )
                        select exists (select 1 from upward where superior_id = :me)
                        """)
                .param("person", person.value())
                .param("me", me.id().value())
                .query(Boolean.class)
                .single();
    }

    private static String seen(Me me) {
        return Sight.of(me, "p.circle_id");
    }

    private Calibration count(Me me, String which, String seen, long whose) {
        var sums = new int[4];
        var bins =
                jdbc
                        .sql(
                                """
                                select p.confidence / 10 as tenth, count(*) as over,
                                    count(*) filter (where p.state = 'kept') as kept,
                                    count(*) filter (where p.state <> 'kept' or p.due_at <> p.first_due_at)
                                        as troubled,
                                    count(*) filter (where p.warned_at is not null
                                        and (p.state <> 'kept' or p.due_at <> p.first_due_at)) as warned,
                                    coalesce(sum(p.confidence), 0) as said,
                                    count(*) filter (where %1$s) as held,
                                    coalesce(sum(power(p.confidence / 100.0
                                        - case when %1$s then 1 else 0 end, 2)), 0) as squares
                                from promise p
                                where %2$s and %3$s and (:me::bigint is not null)
                                    and p.state in ('kept', 'kept-late', 'broken') and p.state_at >= :since
                                group by p.confidence / 10
                                order by p.confidence / 10
                                """
                                        .formatted(HELD, which, seen))
                        .param("whose", whose)
                        .param("me", me.id().value())
                        .param("since", Sql.at(since()))
                        .query((row, index) -> {
                            add(sums, row);
                            return bin(row);
                        })
                        .list()
                        .stream()
                        .flatMap(Optional::stream)
                        .toList();
        return new Calibration(bins, sums[0], sums[1], sums[2], sums[3]);
    }

    private static final String HELD =
            "p.state in ('kept', 'kept-late') and p.state_at <= p.first_due_at";

    private Instant since() {
        return clock.instant().minus(PERIOD);
    }

    private static void add(int[] sums, ResultSet row) throws SQLException {
        sums[0] += row.getInt("over");
        sums[1] += row.getInt("kept");
        sums[2] += row.getInt("troubled");
        sums[3] += row.getInt("warned");
    }

    private static Optional<Calibration.Bin> bin(ResultSet row) throws SQLException {
        var tenth = Sql.maybeInt(row, "tenth");
        return tenth == null
                ? Optional.empty()
                : Optional.of(
                        new Calibration.Bin(
                                tenth,
                                row.getInt("over"),
                                row.getLong("said"),
                                row.getInt("held"),
                                row.getDouble("squares")));
    }
}
