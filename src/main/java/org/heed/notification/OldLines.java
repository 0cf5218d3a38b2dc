package org.heed.notification;

import org.heed.conversation.StaffMails;
import org.heed.kernel.sql.Sql;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lines nobody has heard of for long are forgotten, and mails to our people with them: what
 * happened stands on the timelines. What somebody keeps, or put off until later, stays. Source:
 * security, "Keeping".
 */
@Component
class OldLines {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;
    private final StaffMails mails;
    private final Clock clock;
    private final Duration kept;

    OldLines(
            JdbcClient jdbc,
            StaffMails mails,
            Clock clock,
            @Value("${heed.notification-days}") int days) {
        this.jdbc = jdbc;
        this.mails = mails;
        this.clock = clock;
        this.kept = Duration.ofDays(days);
    }

    /** A thousand at a time, so that nobody waits for the rows. */
    void sweep() {
        var now = clock.instant();
        var before = now.minus(kept);
        while (forget(before, now) == AT_ONCE) {}
        while (mails.forget(before, AT_ONCE) == AT_ONCE) {}
    }

    private int forget(Instant before, Instant now) {
        return jdbc.sql(
                        """
                        delete from notification_line
                        where id in (
                            select l.id from notification_line l
                            where l.told_at < :before and not l.kept and l.mail_due_at is null
                                and (l.snoozed_until is null or l.snoozed_until < :now)
                            order by l.told_at
                            limit :most
                            for update skip locked)
                        """)
                .param("before", Sql.at(before))
                .param("now", Sql.at(now))
                .param("most", AT_ONCE)
                .update();
    }
}
