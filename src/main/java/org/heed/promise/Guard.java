package org.heed.promise;

import org.heed.conversation.PromiseCheck;
import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Reason;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Looks at a promise before it is made, and warns; it forbids nothing. Source: R078; design/screens
 * 10.1; issue 3, "the guard before making one".
 */
@Service
@Transactional(readOnly = true)
public class Guard {

    private static final int SURE = 70;
    private static final int SHOWN = 10;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final PromiseRepository promises;
    private final Keepers keepers;
    private final Sight sight;
    private final Clock clock;

    Guard(JdbcClient jdbc, PromiseRepository promises, Keepers keepers, Sight sight, Clock clock) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.keepers = keepers;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * What speaks against it; one that could not be made for other reasons is looked at as well.
     *
     * @throws Refused {@code promise.refused.not-their-contact} at {@code contact}
     */
    public Cautions of(Me me, NewPromise promise) {
        sight.require(me, promise.circle());
        var contact = promise.contact();
        if (contact != null && !promises.isWith(contact, promise.client())) {
            throw Refused.because("promise.refused.not-their-contact").at("contact");
        }
        var reasons = new ArrayList<Reason>();
        control(promise).ifPresent(reasons::add);
        var load =
                load(promise)
                        .filter(Cautions.Load::full)
                        .map(it -> it.with(counted(me, promise, it.until())));
        load.map(Guard::full).ifPresent(reasons::add);
        var slipped = slipped(me, promise);
        slipped.map(it -> slipped(promise, it)).ifPresent(reasons::add);
        sure(promise.confidence()).ifPresent(reasons::add);
        word(promise.text()).ifPresent(reasons::add);
        return new Cautions(reasons, load.orElse(null), slipped.orElse(null));
    }

    private static Optional<Reason> control(NewPromise promise) {
        return switch (promise.control()) {
            case NOT_OURS -> Optional.of(Reason.of("promise.warning.not-ours", "control"));
            case DEPENDS ->
                    promise.conditions().isBlank()
                            ? Optional.of(Reason.of("promise.warning.no-conditions", "conditions"))
                            : Optional.empty();
            case FULL -> Optional.empty();
        };
    }

    private static Optional<Reason> sure(@Nullable Integer confidence) {
        return confidence != null && confidence < SURE
                ? Optional.of(
                        Reason.of(
                                "promise.warning.not-sure", "confidence", "confidence", confidence))
                : Optional.empty();
    }

    private static Optional<Reason> word(String text) {
        return PromiseCheck.find(text)
                .map(it ->
                        Reason.of(
                                it.kind() == PromiseCheck.Kind.VAGUE
                                        ? "promise.warning.vague"
                                        : "promise.warning.over",
                                "text",
                                "word",
                                it.word()));
    }

    private static Reason full(Cautions.Load load) {
        return Reason.of(
                "promise.warning.full",
                "due",
                "working",
                PromiseFacts.hours(load.working()),
                "promised",
                PromiseFacts.hours(load.promised()),
                "needed",
                PromiseFacts.hours(load.needed()),
                "over",
                PromiseFacts.hours(load.over()));
    }

    private static Reason slipped(NewPromise promise, PromiseCard slipped) {
        var name = slipped.contactName();
        return promise.contact() == null || name == null
                ? Reason.of("promise.warning.slipped-client", "text", "text", slipped.text())
                : Reason.of(
                        "promise.warning.slipped", "text", "name", name, "text", slipped.text());
    }

    private Optional<Cautions.Load> load(NewPromise promise) {
        var due = promise.due();
        var now = clock.instant();
        if (due == null || !due.isAfter(now)) {
            return Optional.empty();
        }
        var effort = promise.effort();
        var working = keepers.of(promise.by()).calendar().content().workingTimeBetween(now, due);
        return Optional.of(
                jdbc.sql(
                                """
                                select coalesce(sum(p.effort_minutes), 0) as minutes,
                                    count(p.effort_minutes) as counted,
                                    count(*) - count(p.effort_minutes) as unestimated
                                from promise p
                                where p.by_id = :keeper and p.due_at <= :due
                                    and p.state in ('open', 'at-risk', 'renegotiated')
                                """)
                        .param("keeper", promise.by().value())
                        .param("due", Sql.at(due))
                        .query((row, index) ->
                                new Cautions.Load(
                                        now,
                                        due,
                                        working,
                                        Duration.ofMinutes(row.getLong("minutes")),
                                        effort == null ? Duration.ZERO : effort,
                                        row.getInt("counted"),
                                        row.getInt("unestimated"),
                                        List.of()))
                        .single());
    }

    private List<PromiseCard> counted(Me me, NewPromise promise, Instant due) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + """
                                where p.by_id = :keeper and p.due_at <= :due
                                    and p.state in ('open', 'at-risk', 'renegotiated')
                                    and p.effort_minutes is not null and \
                                """
                                + Sight.of(me, "p.circle_id")
                                + " order by p.due_at, p.id limit :limit")
                .param("keeper", promise.by().value())
                .param("due", Sql.at(due))
                .param("limit", SHOWN)
                .param("me", me.id().value())
                .query(PromiseRepository::card)
                .list();
    }

    /** To the same contact, or when none is named, to the same client; within a year. */
    private Optional<PromiseCard> slipped(Me me, NewPromise promise) {
        var contact = promise.contact();
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + (contact == null
                                        ? "where p.client_id = :client"
                                        : "where p.contact_id = :contact")
                                + """
                                 and p.said_at > :since
                                    and (p.due_at <> p.first_due_at
                                        or p.state in ('kept-late', 'broken')
                                        or p.state <> 'kept' and p.state <> 'cancelled'
                                            and p.due_at < :now)
                                    and \
                                """
                                + Sight.of(me, "p.circle_id")
                                + " order by p.said_at desc, p.id desc limit 1")
                .param("client", promise.client().value())
                .param("contact", contact == null ? null : contact.value())
                .param("since", Sql.at(clock.instant().minus(REMEMBERED)))
                .param("now", Sql.at(clock.instant()))
                .param("me", me.id().value())
                .query(PromiseRepository::card)
                .optional();
    }
}
