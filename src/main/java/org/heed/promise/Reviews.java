package org.heed.promise;

import org.heed.identity.Me;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * Goes through one's open promises in the evening, one at a time, and makes tomorrow's plan of the
 * answers. Source: R081, R083.
 */
@Service
@Transactional
public class Reviews {

    private final JdbcClient jdbc;
    private final PromiseRepository promises;
    private final CareRepository cares;
    private final Promises acts;
    private final ReviewLists lists;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            JdbcClient jdbc,
            PromiseRepository promises,
            CareRepository cares,
            Promises acts,
            ReviewLists lists,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.cares = cares;
        this.acts = acts;
        this.lists = lists;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says of one of my promises how it stands this evening; the last word counts.
     *
     * @param words why it is at risk, or what would help; empty for the others
     * @param tomorrow whether it stands in tomorrow's plan; what is at risk always does
     * @throws NotFound for somebody else's
     * @throws Refused at {@code why} or {@code wish}; {@code promise.refused.over}
     */
    public void answer(Me me, PromiseId id, ReviewAnswer answer, String words, boolean tomorrow) {
        var promise = promises.hold(me, id).filter(it -> it.by().equals(me.id()));
        var before = promise.orElseThrow(NotFound::new);
        PromiseLife.requireOpen(before);
        var evening = lists.evening(me);
        switch (answer) {
            case RISK -> acts.endanger(me, id, words);
            case HELP -> askForHelp(me, id, words);
            case KEEP, MOVE -> {}
        }
        boolean planned = tomorrow || answer == ReviewAnswer.RISK || answer == ReviewAnswer.HELP;
        cares.plan(id, planned ? evening.tomorrow() : null);
        note(me, evening.day(), id, answer);
        finish(me, evening.day());
    }

    /**
     * Asks for help in keeping it; the superior of who keeps it sees that.
     *
     * @throws Refused at {@code wish}; {@code promise.refused.over}
     */
    public void askForHelp(Me me, PromiseId id, String wish) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        PromiseLife.requireOpen(before);
        new Checks().required("wish", wish, 2000).done();
        var now = clock.instant();
        cares.help(id, wish.strip(), cares.superior(before), now);
        events.publishEvent(
                new PromiseHappening.HelpAsked(promises.get(id), now, me.actor(), wish.strip()));
    }

    private void note(Me me, LocalDate day, PromiseId id, ReviewAnswer answer) {
        jdbc.sql(
                        """
                        with review as (
                            insert into promise_review (person_id, day, begun_at)
                            values (:me, :day, :now)
                            on conflict (person_id, day) do update set day = excluded.day
                            returning id
                        )
                        insert into promise_review_answer (review_id, promise_id, answer, at)
                        select r.id, :promise, :answer, :now
                        from review r
                        on conflict (review_id, promise_id) do update
                        set answer = excluded.answer, at = excluded.at
                        """)
                .param("me", me.id().value())
                .param("day", day)
                .param("now", now())
                .param("promise", id.value())
                .param("answer", PromiseRepository.slug(answer))
                .update();
    }

    private void finish(Me me, LocalDate day) {
        if (lists.evening(me).over()) {
            jdbc.sql(
                            """
                            update promise_review
                            set finished_at = coalesce(finished_at, :now)
                            where person_id = :me and day = :day
                            """)
                    .param("me", me.id().value())
                    .param("day", day)
                    .param("now", now())
                    .update();
        }
    }

    private @Nullable OffsetDateTime now() {
        return Sql.at(clock.instant());
    }
}
