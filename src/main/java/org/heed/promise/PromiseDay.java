package org.heed.promise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One day of a week of promises. What is still to be kept from before stands under today.
 *
 * @param off Saturday or Sunday
 * @param more how many further ones there are
 */
public record PromiseDay(
        LocalDate on, boolean today, boolean off, List<PromiseCard> promises, int more) {

    /** So many fit into the column of a day. */
    private static final int MOST = 8;

    public PromiseDay {
        promises = List.copyOf(promises);
    }

    /** Seven days from today, each with what is due on it in this zone. */
    public static List<PromiseDay> week(LocalDate today, ZoneId zone, List<PromiseCard> promises) {
        var byDay = promises.stream().collect(Collectors.groupingBy(it -> dayOf(it, today, zone)));
        return IntStream.range(0, 7)
                .mapToObj(today::plusDays)
                .map(day -> of(day, today, byDay.getOrDefault(day, List.of())))
                .toList();
    }

    private static PromiseDay of(LocalDate day, LocalDate today, List<PromiseCard> promises) {
        return new PromiseDay(
                day,
                day.equals(today),
                day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0,
                promises.stream().limit(MOST).toList(),
                Math.max(0, promises.size() - MOST));
    }

    private static LocalDate dayOf(PromiseCard promise, LocalDate today, ZoneId zone) {
        var day = LocalDate.ofInstant(promise.due(), zone);
        return day.isBefore(today) && promise.state().open() ? today : day;
    }
}
