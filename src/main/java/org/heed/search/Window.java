package org.heed.search;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A stretch of time in which words are looked for. A frequent word fills a page from the newest
 * records; a rare one has few places anywhere. So windows grow eightfold, newest first, and nobody
 * waits for all places of a frequent word. Source: decision 0121.
 *
 * @param from inclusive
 * @param until exclusive
 * @param shelves the tokens of which each record in it has one; empty when all may
 */
record Window(Instant from, Instant until, Set<String> shelves) {

    /** Before every record, and after: the instants PostgreSQL and Java both know how to write. */
    static final Instant BEGINNING = Instant.parse("0001-01-01T00:00:00Z");

    static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

    /** How many records the first window is to hold, whoever may see them. */
    static final int FIRST = 2_000;

    /**
     * All time before a moment, newest first.
     *
     * @param weeks of the newest {@link #FIRST} records before it; empty when there are fewer
     */
    static List<Window> before(Instant until, Set<Long> weeks) {
        if (weeks.isEmpty()) {
            return List.of(new Window(BEGINNING, until, Set.of()));
        }
        var windows = new ArrayList<Window>();
        var sorted = new TreeSet<>(weeks);
        long first = sorted.first();
        windows.add(new Window(Shelf.begin(first), until, tokens(Shelf.WEEK, sorted)));
        for (var shelf : List.of(Shelf.EIGHT_WEEKS, Shelf.SIXTY_FOUR_WEEKS)) {
            long back = shelf.before(first);
            windows.add(
                    new Window(
                            Shelf.begin(back),
                            Shelf.begin(first),
                            tokens(shelf, new TreeSet<>(Set.of(back, first - 1)))));
            first = back;
        }
        windows.add(new Window(BEGINNING, Shelf.begin(first), Set.of()));
        return windows;
    }

    /** The part of it that is not older than a moment. */
    Window since(Instant moment) {
        return from.isBefore(moment) ? new Window(moment, until, shelves) : this;
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** What a query asks for besides its words; empty when nothing. */
    String asked() {
        return any(shelves);
    }

    /** One of several tokens, as it is written in a query; empty when there are none. */
    static String any(Set<String> tokens) {
        return tokens.isEmpty()
                ? ""
                : tokens.stream()
                        .sorted()
                        .map(it -> "'" + it + "'")
                        .collect(joining(" | ", " & (", ")"));
    }

    private static Set<String> tokens(Shelf shelf, TreeSet<Long> weeks) {
        var tokens = new TreeSet<String>();
        weeks.forEach(it -> tokens.add(shelf.ofWeek(it)));
        return Set.copyOf(tokens);
    }
}
