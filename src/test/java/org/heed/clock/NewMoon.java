package org.heed.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The new moon with which the Chinese year begins, by the series of Meeus, Astronomical Algorithms,
 * chapter 49. The new moon of February 2027 is four minutes before midnight in China, which the
 * shorter series of ICU places on the next day.
 */
final class NewMoon {

    private static final double UNIX_EPOCH = 2440587.5;
    private static final double DELTA_T_DAYS = 72 / 86400.0;

    private NewMoon() {}

    /**
     * The first day of the Chinese year that begins in this one: from 21 January to 20 February.
     */
    static LocalDate ofNewYear(int year) {
        for (var k = Math.round((year - 2000) * 12.3685) - 1; ; k++) {
            var day = at(k).atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
            if (!day.isBefore(LocalDate.of(year, 1, 21))) {
                return day;
            }
        }
    }

    private static Instant at(long k) {
        double t = k / 1236.85;
        double e = 1 - 0.002516 * t;
        double m = 2.5534 + 29.10535670 * k;
        double moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
        double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
        double node = 124.7746 - 1.56375588 * k;
        double days =
                2451550.09766
                        + 29.530588861 * k
                        + 0.00015437 * t * t
                        - 0.40720 * sin(moon)
                        + 0.17241 * e * sin(m)
                        + 0.01608 * sin(2 * moon)
                        + 0.01039 * sin(2 * f)
                        + 0.00739 * e * sin(moon - m)
                        - 0.00514 * e * sin(moon + m)
                        + 0.00208 * e * e * sin(2 * m)
                        - 0.00111 * sin(moon - 2 * f)
                        - 0.00057 * sin(moon + 2 * f)
                        + 0.00056 * e * sin(2 * moon + m)
                        - 0.00042 * sin(3 * moon)
                        + 0.00042 * e * sin(m + 2 * f)
                        + 0.00038 * e * sin(m - 2 * f)
                        - 0.00024 * e * sin(2 * moon - m)
                        - 0.00017 * sin(node);
        return Instant.ofEpochMilli(Math.round((days - DELTA_T_DAYS - UNIX_EPOCH) * 86_400_000));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }
}
