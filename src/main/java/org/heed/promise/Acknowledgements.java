package org.heed.promise;

import org.heed.identity.Me;
import org.heed.identity.PersonId;
import org.heed.identity.Sight;
import org.heed.kernel.Checks;
import org.heed.kernel.NotFound;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.heed.project.ProjectLists;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Sees to it that those who have to do it know what was promised: the manager of the project what
 * was promised before it began, everybody on the team what was promised beyond what was agreed,
 * person by person. Source: R079, R080.
 */
@Service
@Transactional
public class Acknowledgements {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final PromiseRepository promises;
    private final Reminders reminders;
    private final ProjectLists projects;
    private final Sight sight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Acknowledgements(
            JdbcClient jdbc,
            PromiseRepository promises,
            Reminders reminders,
            ProjectLists projects,
            Sight sight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.promises = promises;
        this.reminders = reminders;
        this.projects = projects;
        this.sight = sight;
        this.events = events;
        this.clock = clock;
    }

    /** What somebody says who has to do what another promised. */
    public enum Answer {
        /** I have read it. */
        KNOWN,
        /** I keep it from now on. */
        TAKEN,
        /** I do not see how; the note says why. */
        DOUBTED
    }

    /**
     * One of those who have to know.
     *
     * @param answer none while they have said nothing; {@code note} and {@code at} with it
     */
    public record Line(
            PersonId person,
            String name,
            @Nullable Answer answer,
            String note,
            @Nullable Instant at) {}

    /** Everybody who has to know this promise, by name; empty when nobody has to. */
    @Transactional(readOnly = true)
    public List<Line> of(Me me, PromiseCard promise) {
        sight.require(me, promise.circle());
        return jdbc.sql(
                        """
                        select m.person_id, w.name, a.answer, coalesce(a.note, '') as note, a.at
                        from promise p
                        join v_project j on j.id = p.project_id
                        join v_project_member m on m.project_id = p.project_id
                        join v_person w on w.id = m.person_id and not w.disabled
                        left join promise_acknowledgement a
                            on a.promise_id = p.id and a.person_id = m.person_id
                        where p.id = :id and (a.id is not null or m.person_id <> p.by_id
                            and (p.kind = 'additional' or p.early and m.person_id = j.manager_id))
                        order by w.name, m.person_id
                        limit :most
                        """)
                .param("id", promise.id().value())
                .param("most", MOST)
                .query((row, index) ->
                        new Line(
                                new PersonId(row.getLong("person_id")),
                                row.getString("name"),
                                answer(row.getString("answer")),
                                row.getString("note"),
                                Sql.maybeInstant(row, "at")))
                .list();
    }

    /** Open promises of my projects that wait for my word, nearest date first; at most 200. */
    @Transactional(readOnly = true)
    public List<PromiseCard> waitingForMe(Me me) {
        return jdbc.sql(
                        PromiseRepository.COLUMNS
                                + """
                                join v_project_member m
                                    on m.project_id = p.project_id and m.person_id = :me
                                join v_project j on j.id = p.project_id
                                where (p.early or p.kind = 'additional')
                                    and (p.kind = 'additional' or j.manager_id = :me)
                                    and p.state in ('open', 'at-risk', 'renegotiated')
                                    and p.by_id <> :me
                                    and not exists (
                                        select 1 from promise_acknowledgement a
                                        where a.promise_id = p.id and a.person_id = :me)
                                    and \
                                """
                                + Sight.of(me, "p.circle_id")
                                + " order by p.due_at, p.id limit :most")
                .param("me", me.id().value())
                .param("most", MOST)
                .query(PromiseRepository::card)
                .list();
    }

    /**
     * Says that one knows what was promised, takes it over, or doubts it; the last word counts.
     *
     * @throws Refused at {@code note} for a doubt without a reason; {@code promise.refused.over};
     *     {@code promise.refused.not-on-project} for somebody who has nothing to do with it
     */
    public void answer(Me me, PromiseId id, Answer answer, String note) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        PromiseLife.requireOpen(before);
        var checks = new Checks();
        if (answer == Answer.DOUBTED) {
            checks.required("note", note, 2000);
        } else {
            checks.optional("note", note, 2000);
        }
        checks.that(isOn(me, before), "promise.refused.not-on-project", "answer").done();
        var now = clock.instant();
        write(me, id, answer, note, now);
        if (answer == Answer.TAKEN && !before.by().equals(me.id())) {
            takeOver(before, me.id());
        }
        var after = promises.get(id);
        events.publishEvent(
                switch (answer) {
                    case KNOWN -> new PromiseHappening.Known(after, now, me.actor());
                    case TAKEN ->
                            new PromiseHappening.TakenOver(after, now, me.actor(), before.byName());
                    case DOUBTED -> new PromiseHappening.Doubted(after, now, me.actor(), note);
                });
    }

    /**
     * Keeps it from now on because the project or client was handed over, whoever is on the team;
     * keeping it already changes nothing.
     *
     * @throws Refused {@code promise.refused.over}
     */
    public void inherit(Me me, PromiseId id) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        PromiseLife.requireOpen(before);
        if (before.by().equals(me.id())) {
            return;
        }
        var now = clock.instant();
        write(me, id, Answer.TAKEN, "", now);
        takeOver(before, me.id());
        events.publishEvent(
                new PromiseHappening.TakenOver(promises.get(id), now, me.actor(), before.byName()));
    }

    /**
     * What was promised before there was a project is handed to the one that has to keep it.
     *
     * @throws Refused {@code promise.refused.not-their-project} at {@code project}: not there, or
     *     another client's
     */
    public void hand(Me me, PromiseId id, String project) {
        var before = promises.hold(me, id).orElseThrow(NotFound::new);
        PromiseLife.requireOpen(before);
        var to =
                projects.find(me, project)
                        .filter(it -> it.client().equals(before.client()))
                        .orElseThrow(() ->
                                Refused.because("promise.refused.not-their-project").at("project"));
        jdbc.sql(
                        """
                        update promise
                        set project_id = :project, early = true, version = version + 1
                        where id = :id
                        """)
                .param("project", to.id().value())
                .param("id", id.value())
                .update();
        events.publishEvent(
                new PromiseHappening.Handed(
                        promises.get(id),
                        clock.instant(),
                        me.actor(),
                        to.number() + " " + to.name()));
    }

    private void write(Me me, PromiseId id, Answer answer, String note, Instant now) {
        jdbc.sql(
                        """
                        insert into promise_acknowledgement (
                            promise_id, person_id, answer, note, at)
                        values (:promise, :me, :answer, :note, :now)
                        on conflict (promise_id, person_id) do update
                        set answer = excluded.answer, note = excluded.note, at = excluded.at
                        """)
                .param("promise", id.value())
                .param("me", me.id().value())
                .param("answer", PromiseRepository.slug(answer))
                .param("note", note.strip())
                .param("now", Sql.at(now))
                .update();
    }

    private void takeOver(PromiseCard before, PersonId by) {
        jdbc.sql("update promise set by_id = :by, version = version + 1 where id = :id")
                .param("by", by.value())
                .param("id", before.id().value())
                .update();
        reminders.reckon(before.id());
    }

    private boolean isOn(Me me, PromiseCard promise) {
        var project = promise.project();
        return project != null
                && jdbc.sql(
                                """
                                select exists (
                                    select 1 from v_project_member m
                                    where m.project_id = :project and m.person_id = :me)
                                """)
                        .param("project", project.value())
                        .param("me", me.id().value())
                        .query(Boolean.class)
                        .single();
    }

    private static @Nullable Answer answer(@Nullable String word) {
        return word == null ? null : Answer.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
