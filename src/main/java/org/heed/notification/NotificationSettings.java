package org.heed.notification;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.sql.Sql;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.sql.Time;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** How somebody wants to be told. */
@Service
@Transactional
public class NotificationSettings {

    private final JdbcClient jdbc;
    private final Ears ears;
    private final WorkingDays days;
    private final Clock clock;

    NotificationSettings(JdbcClient jdbc, Ears ears, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.ears = ears;
        this.days = days;
        this.clock = clock;
    }

    /** What they chose, or what the house begins with. */
    @Transactional(readOnly = true)
    public NotificationPreferences get(Me me) {
        return ears.find(me.id().value(), clock.instant())
                .map(Ear::wishes)
                .orElse(NotificationPreferences.FIRST);
    }

    /**
     * Mails not written yet follow the new choice.
     *
     * @param wishes with the version that was seen; 0 for the first choice
     * @throws Refused {@code kernel.refused.stale}; at {@code digestAt}
     */
    public void choose(Me me, NotificationPreferences wishes) {
        wishes.judge();
        var now = clock.instant();
        int changed =
                jdbc.sql(
                                """
                                insert into notification_preference as n
                                    (person_id, now_by_mail, today_by_mail, evening_by_mail,
                                        quiet_from, quiet_until, digest_at, evening_at,
                                        evening_due_at)
                                select :me, :now_by_mail, :today_by_mail, :evening_by_mail,
                                    :quiet_from, :quiet_until, :digest_at, :evening_at, :evening_due
                                where :version = 0 or exists (
                                    select 1 from notification_preference
                                    where person_id = :me and version = :version)
                                on conflict (person_id) do update
                                set now_by_mail = excluded.now_by_mail,
                                    today_by_mail = excluded.today_by_mail,
                                    evening_by_mail = excluded.evening_by_mail,
                                    quiet_from = excluded.quiet_from,
                                    quiet_until = excluded.quiet_until,
                                    digest_at = excluded.digest_at,
                                    evening_at = excluded.evening_at,
                                    evening_due_at = excluded.evening_due_at,
                                    version = n.version + 1
                                where n.version = :version
                                """)
                        .param("me", me.id().value())
                        .param("now_by_mail", wishes.nowByMail())
                        .param("today_by_mail", wishes.todayByMail())
                        .param("evening_by_mail", wishes.eveningByMail())
                        .param("quiet_from", wishes.quiet().from())
                        .param("quiet_until", wishes.quiet().until())
                        .param("digest_at", times(wishes))
                        .param("evening_at", wishes.eveningAt())
                        .param("evening_due", Sql.at(eveningAfter(me, wishes, now)))
                        .param("version", wishes.version())
                        .update();
        if (changed == 0) {
            throw Refused.stale();
        }
        plan(me, wishes, now);
    }

    /** What a mail said already is repeated when it would have been, not because one chose. */
    private void plan(Me me, NotificationPreferences wishes, Instant now) {
        var ear = new Ear(me.id().value(), me.language(), me.zone(), wishes, false);
        for (var level : org.heed.kernel.Urgency.values()) {
            jdbc.sql(
                            """
                            update notification_line
                            set mail_due_at = case
                                when cast(:at as timestamptz) is null then null
                                when mails > 0 then greatest(mail_due_at, :at)
                                else :at end
                            where person_id = :me and level = :level and mail_due_at is not null
                                and read_at is null
                            """)
                    .param("me", me.id().value())
                    .param("level", LineRepository.word(level))
                    .param("at", Sql.at(ear.mailAt(level, now, false, days.now())))
                    .update();
        }
    }

    private @Nullable Instant eveningAfter(Me me, NotificationPreferences wishes, Instant now) {
        return wishes.eveningByMail()
                ? new DigestTimes(java.util.List.of(wishes.eveningAt()))
                        .after(now, me.zone(), days.now())
                : null;
    }

    private static Time[] times(NotificationPreferences wishes) {
        return wishes.digest().times().stream()
                .map((LocalTime it) -> Time.valueOf(it))
                .toArray(Time[]::new);
    }
}
