package org.heed.clock;

import org.heed.TestClock;
import org.heed.identity.Circles;
import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.kernel.About;
import org.heed.kernel.Language;
import org.heed.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Matters on which clocks run, each in a circle of its own, and people who look at them. */
@Component
class Matters {

    private final Circles circles;
    private final JdbcClient jdbc;
    private final TestClock time;

    Matters(Circles circles, JdbcClient jdbc, TestClock time) {
        this.circles = circles;
        this.jdbc = jdbc;
        this.time = time;
    }

    About some() {
        var id = ThreadLocalRandom.current().nextLong(1L << 40, 1L << 50);
        var circle = circles.open(null);
        return new About(
                new Subject("matter", id), circle.value(), List.of(new Subject("client", id)));
    }

    Me somebody(Role role, About... seatedOn) {
        var name = "somebody-" + ThreadLocalRandom.current().nextLong(1L << 40);
        var id =
                new PersonId(
                        jdbc.sql(
                                        """
                                        insert into person (email, name, role)
                                        values (:email, :name, :role) returning id
                                        """)
                                .param("email", name + "@example.com")
                                .param("name", name)
                                .param("role", role.name().toLowerCase().replace('_', '-'))
                                .query(Long.class)
                                .single());
        for (var about : seatedOn) {
            circles.seat(new org.heed.identity.CircleId(about.circle()), id);
        }
        return new Me(id, name, role, Language.EN, ZoneId.of("UTC"), "", "", false);
    }

    TestClock time() {
        return time;
    }
}
