package org.heed.notification;

import org.heed.identity.Me;
import org.heed.identity.PeopleLists;
import org.heed.identity.PersonId;
import org.heed.identity.Role;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Who is on call: reached at night, and told of what is urgent even if it is not theirs, as long as
 * they see it. Everybody may look; managers and administrators decide. Source: R018.
 */
@Service
@Transactional
public class Duties {

    private final DutyRepository repository;
    private final PeopleLists people;
    private final Clock clock;

    Duties(DutyRepository repository, PeopleLists people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** What is not over yet, the nearest first; at most 200. */
    @Transactional(readOnly = true)
    public List<Duty> ahead(Me me) {
        return repository.ahead(clock.instant());
    }

    public static boolean decides(Me me) {
        return me.administrator() || me.role() == Role.MANAGER;
    }

    /**
     * @throws Refused {@code notification.refused.managers-only}; at {@code person}, {@code from},
     *     {@code until}
     */
    public void put(
            Me me, @Nullable PersonId person, @Nullable Instant from, @Nullable Instant until) {
        require(me);
        new Checks().given("person", person).given("from", from).given("until", until).done();
        if (person == null || from == null || until == null) {
            return;
        }
        var there = people.cards(List.of(person)).get(person);
        new Checks()
                .that(there != null && !there.disabled(), "notification.refused.nobody", "person")
                .that(until.isAfter(from), "notification.refused.ends-first", "until")
                .that(until.isAfter(clock.instant()), "notification.refused.not-ahead", "until")
                .done();
        repository.add(person, from, until, me.id());
    }

    public void remove(Me me, long id) {
        require(me);
        if (!repository.remove(id)) {
            throw new NotFound();
        }
    }

    private static void require(Me me) {
        if (!decides(me)) {
            throw Refused.because("notification.refused.managers-only");
        }
    }
}
