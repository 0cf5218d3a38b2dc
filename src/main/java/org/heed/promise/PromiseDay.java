package org.heed.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One day of a week of promises.
 *
 * @param off Saturday or Sunday
 */
public record PromiseDay(LocalDate on, boolean today, boolean off, List<PromiseCard> promises) {

    public PromiseDay {
        promises = List.copyOf(promises);
    }

    /** Seven days from today, each with what is due on it in this zone; others are left out. */
    public static List<PromiseDay> week(LocalDate today, ZoneId zone, List<PromiseCard> promises) {
        var byDay =
                promises.stream()
                        .collect(Collectors.groupingBy(it -> LocalDate.ofInstant(it.due(), zone)));
        return IntStream.range(0, 7)
                .mapToObj(today::plusDays)
                .map(day ->
                        new PromiseDay(
                                day,
                                day.equals(today),
                                day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0,
                                byDay.getOrDefault(day, List.of())))
                .toList();
    }
}
