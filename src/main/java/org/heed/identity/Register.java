package org.heed.identity;

import org.heed.kernel.About;
import org.heed.kernel.Actor;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Announces what happened to people and rights; in the transaction in which it happened. */
@Component
class Register {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Register(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Somebody as they are.
     *
     * @param superiorName none when there is no superior, as with its id
     */
    record Entry(
            String name,
            String email,
            Role role,
            @Nullable Long superior,
            @Nullable String superiorName) {

        String called() {
            return name + " <" + email + ">";
        }
    }

    void announce(HouseHappening happening) {
        events.publishEvent(happening);
    }

    void access(Actor actor, PersonId person, HouseHappening.Access access) {
        var name = read(person).name();
        announce(new HouseHappening.AccessChanged(about(person), now(), actor, name, access));
    }

    /** What reads differently now, one happening each. */
    void changed(Actor actor, PersonId person, Entry before) {
        var about = about(person);
        var now = read(person);
        if (!before.called().equals(now.called())) {
            announce(
                    new HouseHappening.Rewritten(
                            about, now(), actor, before.called(), now.called()));
        }
        if (before.role() != now.role()) {
            announce(
                    new HouseHappening.RoleChanged(
                            about, now(), actor, now.name(), before.role(), now.role()));
        }
        if (!Objects.equals(before.superior(), now.superior())) {
            announce(
                    new HouseHappening.ReportsTo(
                            about, now(), actor, now.name(), now.superiorName()));
        }
    }

    private Entry read(PersonId person) {
        return find(person).orElseThrow();
    }

    Optional<Entry> find(PersonId person) {
        return jdbc.sql(
                        """
                        select p.name, p.email, p.role, p.superior_id, s.name as superior
                        from person p
                        left join person s on s.id = p.superior_id
                        where p.id = :id
                        """)
                .param("id", person.value())
                .query((row, index) ->
                        new Entry(
                                row.getString("name"),
                                row.getString("email"),
                                PeopleLists.role(row.getString("role")),
                                Sql.maybeLong(row, "superior_id"),
                                row.getString("superior")))
                .optional();
    }

    /** Somebody who acts for themselves, without a session. */
    Actor actor(PersonId person) {
        return Actor.person(person.value(), read(person).name());
    }

    About about(PersonId person) {
        long house = jdbc.sql("select circle_id from organisation").query(Long.class).single();
        return new About(person.subject(), house, List.of(Organisation.SUBJECT));
    }

    Instant now() {
        return clock.instant();
    }
}
