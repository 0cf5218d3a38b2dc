package org.heed.quarter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** The moments of a day at which people act and at which is compared, in UTC. */
enum Moment {
    /** 08:30 in Shanghai. */
    MORNING("00:30"),
    /** 15:30 in Shanghai, 07:30 or 08:30 in London. */
    AFTERNOON("07:30"),
    /** 18:30 in Shanghai. */
    EVENING("10:30"),
    /** 20:30 in Shanghai. */
    LATE("12:30"),
    /** 23:30 in Shanghai, in the quiet hours. */
    NIGHT("15:30");

    private final LocalTime time;

    Moment(String time) {
        this.time = LocalTime.parse(time);
    }

    Instant of(LocalDate day) {
        return day.atTime(time).toInstant(ZoneOffset.UTC);
    }
}
