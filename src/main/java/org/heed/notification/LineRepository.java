package org.heed.notification;

import org.heed.identity.Me;
import org.heed.identity.Sight;
import org.heed.kernel.Actor;
import org.heed.kernel.Happening;
import org.heed.kernel.Tidings.Reader;
import org.heed.kernel.Urgency;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.Locale;

/** Writes lines: one for each person and record. */
@Repository
class LineRepository {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    LineRepository(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    static String word(Urgency level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The newest sentence goes on top; what was not read yet keeps its strength and reason unless
     * this is as strong. What needs them now wakes a snoozed line. A mail that was to come comes at
     * the earlier moment, and never within ten minutes of the last one about the same record.
     *
     * @param url empty: the record's own page, by what search knows of it
     */
    void tell(
            Happening happening, Reader reader, String url, Instant now, @Nullable Instant mailAt) {
        var about = happening.about();
        var actor = happening.actor();
        jdbc.sql(
                        """
                        insert into notification_line as l
                            (person_id, subject_kind, subject_id, circle_id, url, level, why, kind,
                                facts, actor_kind, actor_name, at, told_at, mail_due_at)
                        values (:person, :subject_kind, :subject, :circle, coalesce(nullif(:url, ''),
                            (select e.url from v_search_entry e
                                where e.kind = :subject_kind and e.subject_id = :subject),
                                '/notifications'),
                            :level, :why, :kind, cast(:facts as jsonb), :actor_kind, :actor, :at, :now, :mail_at)
                        on conflict (person_id, subject_kind, subject_id) do update
                        set circle_id = excluded.circle_id,
                            url = excluded.url,
                            level = case
                                when l.read_at is not null then excluded.level
                                when 'now' in (l.level, excluded.level) then 'now'
                                when 'today' in (l.level, excluded.level) then 'today'
                                else 'noted' end,
                            why = case
                                when l.read_at is null and excluded.level <> l.level
                                    and (l.level = 'now' or excluded.level = 'noted') then l.why
                                else excluded.why end,
                            kind = excluded.kind, facts = excluded.facts,
                            actor_kind = excluded.actor_kind, actor_name = excluded.actor_name, at = excluded.at,
                            told_at = excluded.told_at,
                            news = case when l.read_at is null then l.news + 1 else 1 end,
                            read_at = null,
                            snoozed_until =
                                case when excluded.level <> 'now' then l.snoozed_until end,
                            mails = case when l.read_at is null then l.mails else 0 end,
                            mail_due_at = case
                                when excluded.mail_due_at is null then l.mail_due_at
                                else least(l.mail_due_at, greatest(excluded.mail_due_at,
                                    l.mailed_at + interval '10 minutes')) end,
                            version = l.version + 1
                        """)
                .param("person", reader.person())
                .param("subject_kind", about.subject().kind())
                .param("subject", about.subject().id())
                .param("circle", about.circle())
                .param("url", url)
                .param("level", word(reader.urgency()))
                .param("why", reader.why())
                .param("kind", happening.kind())
                .param("facts", json.writeValueAsString(happening.facts()))
                .param("actor_kind", actor.kind().name().toLowerCase(Locale.ROOT))
                .param("actor", actor.kind() == Actor.Kind.SYSTEM ? null : actor.name())
                .param("at", Sql.at(happening.at()))
                .param("now", Sql.at(now))
                .param("mail_at", Sql.at(mailAt))
                .update();
    }

    /**
     * How an act changed a line of theirs; false when there is no such line, or it is not theirs.
     */
    private boolean change(Me me, NotificationId id, Change change, @Nullable Instant moment) {
        return jdbc.sql(
                                "update notification_line l set "
                                        + change.columns
                                        + ", version = version + 1 where l.id = :id"
                                        + " and l.person_id = :me and "
                                        + Sight.of(me, "l.circle_id"))
                        .param("id", id.value())
                        .param("me", me.id().value())
                        .param("moment", Sql.at(moment))
                        .update()
                == 1;
    }

    /** The few ways a reader changes a line. */
    private enum Change {
        READ("read_at = coalesce(read_at, :moment), mail_due_at = null, mails = 0"),
        UNREAD("read_at = null, news = greatest(news, 1)"),
        KEEP("kept = true"),
        LET_GO("kept = false"),
        SNOOZE(
                "snoozed_until = :moment,"
                        + " mail_due_at = greatest(mail_due_at, :moment::timestamptz)");

        private final String columns;

        Change(String columns) {
            this.columns = columns;
        }
    }

    boolean read(Me me, NotificationId id, Instant now) {
        return change(me, id, Change.READ, now);
    }

    boolean unread(Me me, NotificationId id) {
        return change(me, id, Change.UNREAD, null);
    }

    boolean keep(Me me, NotificationId id) {
        return change(me, id, Change.KEEP, null);
    }

    boolean letGo(Me me, NotificationId id) {
        return change(me, id, Change.LET_GO, null);
    }

    /**
     * @param until none: it is back now
     */
    boolean snooze(Me me, NotificationId id, @Nullable Instant until) {
        return change(me, id, Change.SNOOZE, until);
    }

    /**
     * Everything not snoozed that was told up to a moment is read. What is being told anew just now
     * is left out: it is newer than what they saw.
     */
    void readAll(Me me, Instant upTo, Instant now) {
        jdbc.sql(
                        """
                        with seen as (
                            select id
                            from notification_line
                            where person_id = :me and read_at is null and told_at <= :up_to
                                and (snoozed_until is null or snoozed_until <= :now)
                            order by id
                            for update skip locked
                        )
                        update notification_line l
                        set read_at = :now, mail_due_at = null, mails = 0, version = version + 1
                        from seen s
                        where l.id = s.id
                        """)
                .param("me", me.id().value())
                .param("up_to", Sql.at(upTo))
                .param("now", Sql.at(now))
                .update();
    }
}
