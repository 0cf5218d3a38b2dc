package org.heed.quarter;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What was promised, when each reminder comes, who is briefed, and which evenings were missed. */
final class PromiseBook {

    private static final Duration LEAST_BUFFER = Duration.ofHours(2);

    private final Map<String, Vow> vows = new TreeMap<>();
    private final Set<String> reviewed = new HashSet<>();

    private static final class Vow {
        final int client;
        final @Nullable Duration effort;
        final Instant made;
        int by;
        Instant due;
        Instant remindAt;
        @Nullable Instant ended;
        boolean reminded;
        boolean briefed;
        int slips;

        Vow(Act.Vow it, Instant made) {
            this.client = it.client();
            this.effort = it.effort();
            this.made = made;
            this.by = it.by();
            this.due = it.due();
            this.remindAt = reckoned();
        }

        /** Work, and a quarter of it or two hours for what nobody thought of. */
        Instant reckoned() {
            var work = effort == null ? Duration.ZERO : effort;
            var buffer = work.dividedBy(4);
            var lead = work.plus(buffer.compareTo(LEAST_BUFFER) < 0 ? LEAST_BUFFER : buffer);
            return Script.hours(by).back(due, lead);
        }

        void reckonAgain(Instant now) {
            remindAt = reckoned();
            reminded = reminded && !remindAt.isAfter(now);
        }

        boolean open() {
            return ended == null;
        }
    }

    void made(Act.Vow it, Instant now) {
        vows.put(it.name(), new Vow(it, now));
    }

    void ended(String name, Instant now) {
        get(name).ended = now;
    }

    /** Says what is told because of it. */
    List<String> slipped(String name, Instant due, Instant now) {
        var told = briefed(name);
        var vow = get(name);
        vow.slips++;
        vow.briefed = false;
        vow.due = due;
        vow.reckonAgain(now);
        return told;
    }

    List<String> briefed(String name) {
        var vow = get(name);
        if (vow.slips == 0 || vow.briefed) {
            return List.of();
        }
        vow.briefed = true;
        return List.of("briefed about %s: the superior".formatted(name));
    }

    void passedOn(int client, int from, int to, Instant now) {
        vows.values().stream()
                .filter(it -> it.open() && it.client == client && it.by == from)
                .forEach(it -> {
                    it.by = to;
                    it.reckonAgain(now);
                });
    }

    void reviewed(int by, Instant now) {
        if (vows.values().stream().anyMatch(it -> it.open() && it.by == by)) {
            reviewed.add(by + " " + Script.hours(by).evening(now));
        }
    }

    /** Reminders that have come since the last time, and whoever is briefed with them. */
    List<String> sweep(Instant now) {
        var told = new ArrayList<String>();
        vows.forEach((name, it) -> {
            if (it.open() && !it.reminded && !it.remindAt.isAfter(now)) {
                it.reminded = true;
                told.add("reminder of " + name);
                told.addAll(briefed(name));
            }
        });
        return told;
    }

    List<Why> signs(int client, Instant now) {
        var signs = new ArrayList<Why>();
        vows.values().stream()
                .filter(it -> it.open() && it.client == client)
                .forEach(it -> {
                    signs.add(it.due.isAfter(now) ? Why.PROMISE_OPEN : Why.PROMISE_LATE);
                    if (it.slips > 0) {
                        signs.add(Why.SLIP);
                    }
                });
        return signs;
    }

    /** The evening of somebody's last working day, when they had something to look through. */
    Stream<String> missed(int by, Instant now) {
        var hours = Script.hours(by);
        var day = hours.before(hours.evening(now));
        var end = hours.endOf(day);
        var then = vows.values().stream().filter(it -> it.by == by && it.made.isBefore(end));
        var those = then.filter(it -> it.ended == null || !it.ended.isBefore(end)).toList();
        return those.isEmpty() || reviewed.contains(by + " " + day)
                ? Stream.empty()
                : Stream.of(missed(by, day, those.stream().filter(Vow::open).count()));
    }

    private static String missed(int by, LocalDate day, long open) {
        return "missed by %d on %s, %d open".formatted(by, day, open);
    }

    int client(String name) {
        return get(name).client;
    }

    int keeper(String name) {
        return get(name).by;
    }

    private Vow get(String name) {
        var vow = vows.get(name);
        if (vow == null) {
            throw new IllegalArgumentException(name);
        }
        return vow;
    }
}
