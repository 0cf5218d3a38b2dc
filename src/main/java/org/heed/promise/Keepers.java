package org.heed.promise;

import org.heed.clock.CalendarCard;
import org.heed.clock.CalendarId;
import org.heed.clock.CalendarLists;
import org.heed.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows when those who keep promises work: on a calendar of their own, or on the standard one. */
@Component
class Keepers {

    /** Whoever looks through their promises at one in the morning still does so this evening. */
    private static final Duration NIGHT = Duration.ofHours(4);

    private static final int LONGEST_HOLIDAY = 60;

    private final JdbcClient jdbc;
    private final CalendarLists calendars;

    Keepers(JdbcClient jdbc, CalendarLists calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /**
     * @param standard whether they named none of their own
     */
    record Hours(CalendarCard calendar, boolean standard) {

        /** The day whose evening it is. */
        LocalDate evening(Instant now) {
            return LocalDate.ofInstant(now.minus(NIGHT), calendar.content().zone());
        }

        /** When the evening of a day is over. */
        Instant endOf(LocalDate evening) {
            return evening.plusDays(1)
                    .atStartOfDay(calendar.content().zone())
                    .toInstant()
                    .plus(NIGHT);
        }

        /** The nearest working day after this one, or before it with a step of -1. */
        LocalDate workingDay(LocalDate from, int step) {
            var day = from.plusDays(step);
            for (int i = 0; i < LONGEST_HOLIDAY; i++, day = day.plusDays(step)) {
                if (!calendar.content().hoursOn(day).isEmpty()) {
                    return day;
                }
            }
            return from.plusDays(step);
        }
    }

    Hours of(PersonId person) {
        var own = own(person).orElse(null);
        return new Hours(calendars.newest(own), own == null);
    }

    /** The same for many, in their order, with one question for each calendar among them. */
    List<Hours> of(List<PersonId> people) {
        var own = named(people);
        var standard = new Hours(calendars.newest(null), true);
        var read = new HashMap<CalendarId, Hours>();
        var all = new ArrayList<Hours>();
        for (var person : people) {
            var named = own.get(person);
            all.add(
                    named == null
                            ? standard
                            : read.computeIfAbsent(
                                    named, it -> new Hours(calendars.newest(it), false)));
        }
        return all;
    }

    /** The calendar somebody named as theirs. */
    Optional<CalendarId> own(PersonId person) {
        return Optional.ofNullable(named(List.of(person)).get(person));
    }

    private Map<PersonId, CalendarId> named(Collection<PersonId> people) {
        var own = new HashMap<PersonId, CalendarId>();
        jdbc.sql(
                        """
                        select person_id, calendar_id
                        from promise_keeper
                        where person_id = any (:people) and calendar_id is not null
                        """)
                .param("people", people.stream().map(PersonId::value).toArray(Long[]::new))
                .query((row, index) ->
                        own.put(
                                new PersonId(row.getLong("person_id")),
                                new CalendarId(row.getLong("calendar_id"))))
                .list();
        return own;
    }

    /** Empty: the standard calendar, whichever that will be. */
    void choose(PersonId person, Optional<CalendarId> calendar) {
        jdbc.sql(
                        """
                        insert into promise_keeper (person_id, calendar_id)
                        values (:person, :calendar)
                        on conflict (person_id) do update set calendar_id = excluded.calendar_id
                        """)
                .param("person", person.value())
                .param("calendar", calendar.map(CalendarId::value).orElse(null))
                .update();
    }
}
