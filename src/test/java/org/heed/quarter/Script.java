package org.heed.quarter;

import org.heed.conversation.Emotion;
import org.jspecify.annotations.Nullable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What everybody does in thirteen weeks: always the same, drawn from a seed. */
final class Script {

    static final LocalDate FIRST = LocalDate.of(2026, 8, 24);
    static final LocalDate LAST = LocalDate.of(2026, 11, 22);
    static final int CLIENTS = 40;
    static final int EACH = 8;

    /** Nobody contacts this client after the day. Source: R037. */
    static final int FORGOTTEN = 7;

    static final LocalDate LAST_WORD = LocalDate.of(2026, 9, 15);

    /** Handed over by the first manager to the last one. */
    static final int HANDED = 1;

    static final int HEIR = 4;
    static final LocalDate HANDED_ON = LocalDate.of(2026, 10, 13);
    static final LocalDate MET_ON = LocalDate.of(2026, 10, 20);

    /** On leave; Heed knows nothing of it, and the last manager stands in for one client. */
    static final int AWAY = 1;

    static final int STOOD_IN_FOR = 8;
    static final LocalDate LEAVE = LocalDate.of(2026, 9, 14);
    static final LocalDate BACK = LocalDate.of(2026, 9, 26);

    /** Those with a weekly line in the communication plan. */
    static final List<Integer> PLANNED = List.of(FORGOTTEN, 10, 26);

    /** On whose project questions are raised. */
    static final int ASKED_ABOUT = 32;

    private static final List<Hours> HOURS =
            List.of(Hours.MAINLAND, Hours.MAINLAND, Hours.TAIWAN, Hours.BRITAIN, Hours.MAINLAND);
    private static final int[] EVERY = {7, 7, 14, 14, 30, 7, 14, 7};

    private final Map<Instant, List<Act>> acts = new HashMap<>();
    private final Random random;
    private int vows;

    private Script(long seed) {
        this.random = new Random(seed);
    }

    static Map<Instant, List<Act>> of(long seed) {
        var script = new Script(seed);
        script.fixed();
        for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            for (int manager = 0; manager < HOURS.size(); manager++) {
                if (atWork(manager, day)) {
                    script.workingDay(manager, day);
                }
            }
        }
        return script.acts;
    }

    static Hours hours(int manager) {
        return HOURS.get(manager);
    }

    static int every(int client) {
        return EVERY[client % EACH];
    }

    private static boolean atWork(int manager, LocalDate day) {
        boolean away = manager == AWAY && !day.isBefore(LEAVE) && day.isBefore(BACK);
        return hours(manager).works(day) && !away;
    }

    private static int owner(int client, LocalDate day) {
        return client == HANDED && !day.isBefore(MET_ON) ? HEIR : client / EACH;
    }

    /** What the quarter is about. */
    private void fixed() {
        at(day("09-08"), new Act.Vow("twice", 2, 0, due(day("09-15")), Duration.ofHours(16)));
        at(day("09-11"), new Act.Slip("twice", 0, due(day("09-22"))));
        at(day("09-21"), new Act.Slip("twice", 0, due(day("09-30"))));
        at(day("09-30"), new Act.Keep("twice", 0));
        at(day("10-08"), new Act.Vow("heir", HANDED, 0, due(day("10-28")), Duration.ofHours(16)));
        at(HANDED_ON, new Act.HandOver(HANDED, 0, HEIR));
        at(day("10-16"), new Act.Accept(HANDED, HEIR));
        at(MET_ON, new Act.Call(HANDED, HEIR, null));
        at(day("10-27"), new Act.Keep("heir", HEIR));
        at(LAST_WORD, new Act.Call(FORGOTTEN, 0, null));
        at(day("09-15"), new Act.Call(STOOD_IN_FOR, HEIR, null));
        at(day("09-22"), new Act.Call(STOOD_IN_FOR, HEIR, null));
        at(Moment.AFTERNOON, day("09-08"), new Act.Raise("unanswered"));
        at(Moment.AFTERNOON, day("09-09"), new Act.Decide("unanswered", 3));
        at(Moment.AFTERNOON, day("10-20"), new Act.Raise("answered"));
        at(Moment.EVENING, day("10-20"), new Act.Decide("answered", 2));
        at(Moment.MORNING, day("11-10"), new Act.Raise("late"));
        at(Moment.EVENING, day("11-10"), new Act.Decide("late", 3));
    }

    private void workingDay(int manager, LocalDate day) {
        for (int client = 0; client < CLIENTS; client++) {
            boolean silence =
                    client == FORGOTTEN && !day.isBefore(LAST_WORD)
                            || client == HANDED && !day.isBefore(HANDED_ON) && !day.isAfter(MET_ON);
            if (owner(client, day) == manager && !silence) {
                contact(client, manager, day);
            }
        }
        if (random.nextInt(100) < 25) {
            vow(manager, day);
        }
        if (random.nextInt(100) < 85) {
            at(Moment.EVENING, day, new Act.Review(manager));
        }
    }

    private void contact(int client, int by, LocalDate day) {
        int chance = random.nextInt(1000);
        if (chance < 1400 / every(client)) {
            at(day, new Act.Call(client, by, mood()));
            if (random.nextInt(10) < 6) {
                at(day, new Act.Confirm(client, by));
            }
        } else if (chance > 970) {
            at(day, new Act.TheyWrite(client, by));
        } else if (chance > 920) {
            at(day, new Act.WeWrite(client, by));
        }
        boolean said = client == FORGOTTEN || random.nextInt(10) < 8;
        if (PLANNED.contains(client) && day.getDayOfWeek() == DayOfWeek.TUESDAY && said) {
            at(day, new Act.PlanSaid(client, by));
        }
    }

    private @Nullable Emotion mood() {
        return switch (random.nextInt(10)) {
            case 0 -> Emotion.ANGRY;
            case 1, 2, 3 -> Emotion.CALM;
            default -> null;
        };
    }

    /** A promise, and what will become of it. */
    private void vow(int by, LocalDate day) {
        int client = by * EACH + 2 + random.nextInt(EACH - 3);
        var name = "P%03d".formatted(++vows);
        var hours = hours(by);
        var due = hours.after(day, 3 + random.nextInt(10));
        int effort = random.nextInt(5);
        at(
                day,
                new Act.Vow(
                        name,
                        client,
                        by,
                        due(due),
                        effort == 0 ? null : Duration.ofHours(effort * 4L)));
        var before = hours.after(day, 1 + random.nextInt(2));
        var later = hours.after(due, 4);
        int fate = atWork(by, before) ? random.nextInt(8) : 0;
        switch (fate) {
            case 0, 1 -> life(by, due, new Act.Keep(name, by));
            case 2 -> life(by, before, new Act.Keep(name, by));
            case 3 -> life(by, hours.after(due, 1 + random.nextInt(4)), new Act.Keep(name, by));
            case 4 -> {
                life(by, before, new Act.Slip(name, by, due(later)));
                life(by, later, new Act.Keep(name, by));
            }
            case 5 -> {
                life(by, before, new Act.Slip(name, by, due(later)));
                life(by, due, new Act.Endanger(name, by));
                life(by, later, new Act.Slip(name, by, due(hours.after(later, 5))));
            }
            case 6 -> {
                life(by, before, new Act.Endanger(name, by));
                life(by, due, new Act.Keep(name, by));
            }
            default -> {
                life(by, due, new Act.Break(name, by));
                life(by, hours.after(due, 2), new Act.Tell(name, by));
            }
        }
    }

    /** Whoever is away does not do it. */
    private void life(int by, LocalDate day, Act act) {
        if (atWork(by, day)) {
            at(day, act);
        }
    }

    private void at(LocalDate day, Act act) {
        at(Moment.AFTERNOON, day, act);
    }

    private void at(Moment moment, LocalDate day, Act act) {
        acts.computeIfAbsent(moment.of(day), _ -> new ArrayList<>()).add(act);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse("2026-" + day);
    }

    /** Five o'clock in the afternoon in Shanghai. */
    private static Instant due(LocalDate day) {
        return day.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC);
    }
}
