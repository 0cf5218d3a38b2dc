package org.heed.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The time of day in which somebody is left alone, on their own wall clock; across midnight when it
 * ends before it begins. The same moment twice means none.
 */
public record QuietHours(LocalTime from, LocalTime until) {

    public boolean none() {
        return from.equals(until);
    }

    public boolean holds(Instant at, ZoneId zone) {
        var time = LocalTime.ofInstant(at, zone);
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !none() && (!time.isBefore(from) || time.isBefore(until));
    }

    /**
     * The first moment from this one on at which they may be told. Where a wall clock leaps over
     * the end, quiet ends with the leap; where it is set back, a quiet hour that comes again is
     * quiet again.
     */
    public Instant endFrom(Instant at, ZoneId zone) {
        var moment = at;
        while (holds(moment, zone)) {
            moment = nextEnd(moment, zone);
        }
        return moment;
    }

    /** At the end by the clock, or where the clock is turned, which may be out of quiet as well. */
    private Instant nextEnd(Instant after, ZoneId zone) {
        var today = LocalDate.ofInstant(after, zone);
        var turn = zone.getRules().nextTransition(after);
        return Stream.concat(
                        IntStream.rangeClosed(-1, 2)
                                .mapToObj(it -> ends(today.plusDays(it).atTime(until), zone))
                                .flatMap(List::stream),
                        Stream.ofNullable(turn).map(ZoneOffsetTransition::getInstant))
                .filter(it -> it.isAfter(after))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static List<Instant> ends(LocalDateTime end, ZoneId zone) {
        return zone.getRules().getValidOffsets(end).stream().map(end::toInstant).toList();
    }
}
