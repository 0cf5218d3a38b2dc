package org.heed.notification.web;

import org.heed.identity.Me;
import org.heed.kernel.Refused;
import org.heed.kernel.web.Form;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** Until when something is snoozed, offered by name. Source: design/screens 4.1. */
enum SnoozeUntil {
    TODAY {
        @Override
        ZonedDateTime after(ZonedDateTime now) {
            return now.with(LocalTime.of(17, 0));
        }
    },
    TOMORROW {
        @Override
        ZonedDateTime after(ZonedDateTime now) {
            return now.plusDays(1).with(MORNING);
        }
    },
    MONDAY {
        @Override
        ZonedDateTime after(ZonedDateTime now) {
            return now.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(MORNING);
        }
    };

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    abstract ZonedDateTime after(ZonedDateTime now);

    /** Those that lie ahead. */
    static List<SnoozeUntil> offered(Me me, Instant now) {
        var local = now.atZone(me.zone());
        return Arrays.stream(values()).filter(it -> it.after(local).isAfter(local)).toList();
    }

    /**
     * What was chosen: one of the names, or a moment of one's own.
     *
     * @throws Refused at {@code until}
     */
    static Instant chosen(Me me, Form form, Instant now) {
        var named = form.choice("preset", SnoozeUntil.class);
        if (named.isPresent()) {
            return named.get().after(now.atZone(me.zone())).toInstant();
        }
        var moment = form.moment("until", me.zone());
        form.done();
        return moment.orElseThrow(() -> Refused.because("kernel.refused.missing").at("until"));
    }
}
