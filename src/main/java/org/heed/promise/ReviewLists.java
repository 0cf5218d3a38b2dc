package org.heed.promise;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonCard;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at evening reviews: mine as it stands, and those that were missed. Source: R081. */
@Service
@Transactional(readOnly = true)
public class ReviewLists {

    private static final String UNANSWERED =
            """
            not exists (
                select 1 from promise_review r
                join promise_review_answer a on a.review_id = r.id
                where r.person_id = :me and r.day = :day and a.promise_id = p.id)
            """;

    private final JdbcClient jdbc;
    private final PeopleLists people;
    private final Keepers keepers;
    private final Clock clock;

    ReviewLists(JdbcClient jdbc, PeopleLists people, Keepers keepers, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.keepers = keepers;
        this.clock = clock;
    }

    /** My review of this evening: the next promise, nearest date first, and how far I am. */
    public Evening evening(Me me) {
        var hours = keepers.of(me.id());
        var day = hours.evening(clock.instant());
        var tomorrow = hours.workingDay(day, 1);
        var next =
                jdbc.sql(
                                PromiseRepository.COLUMNS
                                        + "where p.by_id = :me and "
                                        + PromiseFilter.OPEN
                                        + " and "
                                        + UNANSWERED
                                        + " and "
                                        + Sight.of(me, "p.circle_id")
                                        + " order by p.due_at, p.id limit 1")
                        .param("me", me.id().value())
                        .param("day", day)
                        .query(PromiseRepository::card)
                        .optional();
        return jdbc.sql(
                        """
                        select
                            (select count(*) from promise_review r
                             join promise_review_answer a on a.review_id = r.id
                             where r.person_id = :me and r.day = :day) as done,
                            count(*) filter (where %s) as left_over
                        from promise p
                        where p.by_id = :me and \
                        """
                                        .formatted(UNANSWERED)
                                + PromiseFilter.OPEN
                                + " and "
                                + Sight.of(me, "p.circle_id"))
                .param("me", me.id().value())
                .param("day", day)
                .query((row, index) ->
                        new Evening(
                                day,
                                tomorrow,
                                next.orElse(null),
                                row.getInt("done"),
                                row.getInt("left_over")))
                .single();
    }

    /** The evening of my last working day, when I missed it. */
    public Optional<MissedReview> missed(Me me) {
        return missed(List.of(me.id()), List.of(me.name())).stream().findFirst();
    }

    /** What those who report to me missed on their last working day, by name. */
    public List<MissedReview> missedBelow(Me me) {
        var those = people.reports(me, me.id()).stream().filter(it -> !it.disabled()).toList();
        return missed(
                those.stream().map(PersonCard::id).toList(),
                those.stream().map(PersonCard::name).toList());
    }

    private List<MissedReview> missed(List<PersonId> those, List<String> names) {
        if (those.isEmpty()) {
            return List.of();
        }
        var now = clock.instant();
        var days = new ArrayList<String>();
        var ends = new ArrayList<String>();
        for (var hours : keepers.of(those)) {
            var day = hours.workingDay(hours.evening(now), -1);
            days.add(day.toString());
            ends.add(hours.endOf(day).toString());
        }
        return jdbc.sql(
                        """
                        select c.person, c.name, c.day, o.open
                        from unnest(:persons, :names, :days::date[], :ends::timestamptz[])
                            with ordinality as c (person, name, day, evening, place)
                        cross join lateral (
                            select count(*) as open
                            from (
                                select 1 from promise p
                                where p.by_id = c.person and p.created_at < c.evening
                                    and p.state in ('open', 'at-risk', 'renegotiated')
                                -- In the order of an index of each person's own, to use it.
                                order by p.due_at, p.id
                                limit 100) x) o
                        -- Counted, because "exists" would be answered by reading everybody's.
                        cross join lateral (
                            select count(*) as ended
                            from promise p
                            where p.by_id = c.person and p.created_at < c.evening
                                and p.state in ('kept', 'kept-late', 'broken')
                                and p.state_at >= c.evening) s
                        where o.open + s.ended > 0
                            and not exists (
                                select 1 from promise_review r
                                where r.person_id = c.person and r.day = c.day
                                    and r.finished_at is not null)
                        order by c.place
                        """)
                .param("persons", those.stream().map(PersonId::value).toArray(Long[]::new))
                .param("names", names.toArray(String[]::new))
                .param("days", days.toArray(String[]::new))
                .param("ends", ends.toArray(String[]::new))
                .query((row, index) ->
                        new MissedReview(
                                new PersonId(row.getLong("person")),
                                row.getString("name"),
                                row.getObject("day", LocalDate.class),
                                row.getInt("open")))
                .list();
    }
}
