package org.heed.notification;

import org.heed.kernel.Language;
import org.heed.kernel.Urgency;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Somebody who may be told, with how they want to be.
 *
 * @param onCall at this moment
 */
record Ear(
        long person,
        Language language,
        ZoneId zone,
        NotificationPreferences wishes,
        boolean onCall) {

    /** Of {@code v_person p left join notification_preference n}. */
    static final String COLUMNS =
            """
            p.id as person_id, p.language, p.zone, n.now_by_mail, n.today_by_mail,
            n.evening_by_mail, n.quiet_from, n.quiet_until, n.digest_at, n.evening_at,
            coalesce(n.version, 0) as wishes_version\
            """;

    /**
     * When a mail says it; none when they want none.
     *
     * @param breaksQuiet it reaches them even in their quiet hours
     */
    @Nullable Instant mailAt(
            Urgency level, Instant now, boolean breaksQuiet, Predicate<LocalDate> working) {
        return switch (level) {
            case NOW ->
                    breaksQuiet
                            ? now
                            : wishes.nowByMail() ? wishes.quiet().endFrom(now, zone) : null;
            case TODAY -> wishes.todayByMail() ? wishes.digest().after(now, zone, working) : null;
            case NOTED -> null;
        };
    }

    static Ear row(ResultSet row, int index) throws SQLException {
        return new Ear(
                row.getLong("person_id"),
                Language.of(row.getString("language")).orElseThrow(),
                ZoneId.of(row.getString("zone")),
                wishes(row),
                row.getBoolean("on_call"));
    }

    private static NotificationPreferences wishes(ResultSet row) throws SQLException {
        int version = row.getInt("wishes_version");
        if (version == 0) {
            return NotificationPreferences.FIRST;
        }
        return new NotificationPreferences(
                row.getBoolean("now_by_mail"),
                row.getBoolean("today_by_mail"),
                row.getBoolean("evening_by_mail"),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_until", LocalTime.class)),
                new DigestTimes(times(row)),
                row.getObject("evening_at", LocalTime.class),
                version);
    }

    private static List<LocalTime> times(ResultSet row) throws SQLException {
        var times = (java.sql.Time[]) row.getArray("digest_at").getArray();
        return Arrays.stream(times).map(java.sql.Time::toLocalTime).toList();
    }
}
